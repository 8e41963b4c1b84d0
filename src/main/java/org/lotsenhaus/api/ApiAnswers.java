package org.lotsenhaus.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Who asks again for what has not changed gets no second copy. */
@Component
class ApiAnswers extends ShallowEtagHeaderFilter {

  static final String PATH = "/api/v1/";
  private static final Pattern OF_ONE_PERSON =
      Pattern.compile(PATH + "(tickets|appointments/[^/]{20,})");

  /** Weak: the same answer, compressed or not. */
  ApiAnswers() {
    setWriteWeakETag(true);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().contains(PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, isSecret(request) ? "no-store" : "no-cache");
    super.doFilterInternal(request, response, chain);
  }

  /** What is written gives keys away, and so does what belongs to one person. */
  private static boolean isSecret(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || OF_ONE_PERSON.matcher(request.getRequestURI()).find();
  }
}
