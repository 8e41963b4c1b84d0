package org.lotsenhaus.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import org.lotsenhaus.ui.DemoBanner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the demo's time on every page. */
@Component
@Profile("demo")
class DemoBannerFilter extends OncePerRequestFilter {

  private final Clock clock;

  DemoBannerFilter(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(DemoBanner.class.getName(), new DemoBanner(LocalDateTime.now(clock)));
    chain.doFilter(request, response);
  }
}
