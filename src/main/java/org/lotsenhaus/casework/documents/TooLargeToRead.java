package org.lotsenhaus.casework.documents;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A film instead of a photo: the server reads no request of that length, not even the token in its
 * form. The page says so; who may see it is asked there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLargeToRead extends OncePerRequestFilter {

  static final String SAID = "too-large";

  private static final Pattern DOCUMENTS =
      Pattern.compile("/[a-z0-9-]+/cases/[0-9a-f-]{36}/documents");

  private final DataSize most;

  TooLargeToRead(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.most = most;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || request.getContentLengthLong() <= most.toBytes()
        || !DOCUMENTS.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + SAID);
  }
}
