package org.lotsenhaus.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lotsenhaus.ui.FrameArgument;
import org.lotsenhaus.ui.PageRenderer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions live in the database: when it is gone, those who are signed in never get as far as a
 * page. They, too, are told so, and when to look again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class DatabaseAway extends OncePerRequestFilter {

  private static final String SECONDS = "10";

  private final FrameArgument frames;
  private final PageRenderer pages;

  DatabaseAway(FrameArgument frames, PageRenderer pages) {
    this.frames = frames;
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (CannotCreateTransactionException | DataAccessResourceFailureException gone) {
      if (response.isCommitted()) {
        throw gone;
      }
      say(request, response);
    }
  }

  private void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.reset();
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    var page = TroublePage.notNow(frames.of(request));
    pages.write(page, MediaType.TEXT_HTML, new ServletServerHttpResponse(response));
  }
}
