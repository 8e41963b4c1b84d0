package org.lotsenhaus.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Read late: only a page with a form asks for a token, so that other pages set no cookie. */
public record Csrf(HttpServletRequest request) {

  public String parameterName() {
    return token().getParameterName();
  }

  public String headerName() {
    return token().getHeaderName();
  }

  public String value() {
    return token().getToken();
  }

  private CsrfToken token() {
    return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
  }
}
