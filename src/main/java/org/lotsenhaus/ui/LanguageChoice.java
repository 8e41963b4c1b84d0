package org.lotsenhaus.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotsenhaus.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Language by ?lang=, else by what was chosen before (kept a year), else by the browser. */
@Component
public class LanguageChoice implements HandlerInterceptor {

  private static final String NAME = "lang";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    asked(request)
        .ifPresent(language ->
            response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, language.tag())
                    .path("/")
                    .maxAge(java.time.Duration.ofDays(365))
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build()
                    .toString()));
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
    return true;
  }

  public Language of(HttpServletRequest request) {
    return asked(request)
        .or(() -> kept(request))
        .or(() -> preferred(request))
        .orElse(Language.GERMAN);
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(NAME)).flatMap(Language::ofFirstWave);
  }

  private static Optional<Language> kept(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .flatMap(tag -> Language.ofFirstWave(tag).stream())
        .findFirst();
  }

  private static Optional<Language> preferred(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .map(LanguageChoice::tag)
        .flatMap(tag -> Language.ofFirstWave(tag).stream())
        .findFirst();
  }

  private static String tag(Locale locale) {
    return locale.getLanguage().equals("prs") ? "fa" : locale.getLanguage();
  }

  /** What was asked for, also on the page that says what went wrong with it. */
  private static String path(HttpServletRequest request) {
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed;
  }

  static String pathWithoutChoice(HttpServletRequest request) {
    var query = Optional.ofNullable(request.getQueryString()).orElse("");
    var rest =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith(NAME + "="))
            .collect(Collectors.joining("&"));
    return path(request) + (rest.isEmpty() ? "" : "?" + rest);
  }
}
