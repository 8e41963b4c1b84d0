package org.lotsenhaus.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.ui.FrameArgument;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Programs that ask for a city that lives elsewhere get an answer that they can read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnknownCity extends OncePerRequestFilter {

  private final Cities cities;
  private final FrameArgument frames;
  private final JsonMapper json;

  UnknownCity(Cities cities, FrameArgument frames, JsonMapper json) {
    this.cities = cities;
    this.frames = frames;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().contains(ApiAnswers.PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (cities.bySlug(request.getRequestURI().split("/", 3)[1]).isPresent()) {
      chain.doFilter(request, response);
      return;
    }
    var text = frames.of(request).words().plain(Refusal.noSuchCity().messageKey());
    response.setStatus(HttpStatus.NOT_FOUND.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            json.writeValueAsString(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, text)));
  }
}
