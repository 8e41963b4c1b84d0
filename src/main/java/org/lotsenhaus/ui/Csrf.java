package org.lotsenhaus.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;

/** Read late: only a page with a form asks for a token, so that other pages set no cookie. */
public record Csrf(Supplier<CsrfToken> token) {

  static Csrf of(HttpServletRequest request) {
    return new Csrf(() -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
  }

  /** Read now, for forms in live updates that are made after the request is over. */
  public Csrf fixed() {
    var name = parameterName();
    var value = value();
    var now =
        new org.springframework.security.web.csrf.DefaultCsrfToken("X-CSRF-TOKEN", name, value);
    return new Csrf(() -> now);
  }

  public String parameterName() {
    return token.get().getParameterName();
  }

  public String value() {
    return token.get().getToken();
  }
}
