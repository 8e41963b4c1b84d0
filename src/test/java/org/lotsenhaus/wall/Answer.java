package org.lotsenhaus.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What somebody outside got back.
 *
 * @param text status, headers and body, without what differs each time or was sent along
 * @param work the statements that ran for it
 * @param reached whether they got as far as the page itself
 */
record Answer(String raw, String text, String work, boolean reached) {

  private static final Set<String> EACH_TIME = Set.of("Set-Cookie", "ETag", "Content-Length");

  static Answer of(MvcTestResult result, List<String> sent, String work) {
    var failure = result.getUnresolvedException();
    if (failure != null) {
      return new Answer("", "failed with " + failure.getClass().getSimpleName(), work, true);
    }
    var raw = told(result.getMvcResult());
    return new Answer(raw, plain(raw, sent), work, result.getMvcResult().getHandler() != null);
  }

  private static String told(MvcResult result) {
    var response = result.getResponse();
    var lines = new ArrayList<String>();
    lines.add(response.getStatus() + " " + response.getErrorMessage());
    response.getHeaderNames().stream()
        .filter(it -> !EACH_TIME.contains(it))
        .sorted()
        .forEach(it -> lines.add(it + ": " + response.getHeaders(it)));
    lines.add(response.getRedirectedUrl());
    lines.add(
        new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    return String.join("\n", lines);
  }

  private static String plain(String raw, List<String> sent) {
    var text = raw;
    for (var value : sent) {
      text = text.replace(value, "…").replace(encoded(value), "…").replace(asCode(value), "…");
    }
    return text.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"")
        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}", "an id")
        .replaceAll("[A-Za-z0-9_-]{22,}", "a token");
  }

  /** As the kiosk says what was typed. */
  private static String asCode(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }
}
