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
 * Only documents may be large. A film instead of a photo is not read at all, not even the token in
 * its form: the page of the case says so, and who may see it is asked there. On all other pages a
 * stranger could fill the memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLargeToRead extends OncePerRequestFilter {

  static final String SAID = "too-large";

  private static final Pattern DOCUMENTS =
      Pattern.compile("/[a-z0-9-]+/cases/[0-9a-f-]{36}/documents");

  private static final DataSize ELSEWHERE = DataSize.ofMegabytes(2);

  private final DataSize most;

  TooLargeToRead(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
    this.most = most;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var type = request.getContentType();
    return type == null || !type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean documents = DOCUMENTS.matcher(request.getRequestURI()).matches();
    long length = request.getContentLengthLong();
    if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (length <= (documents ? most : ELSEWHERE).toBytes()) {
      chain.doFilter(request, response);
    } else if (documents) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + SAID);
    } else {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
  }
}
