package org.lotsenhaus.api;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that can't be answered, with the words that say why. */
final class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final String messageKey;
  private final Map<String, String> headers;

  private Refusal(HttpStatus status, String messageKey, Map<String, String> headers) {
    super(messageKey);
    this.status = status;
    this.messageKey = messageKey;
    this.headers = headers;
  }

  static Refusal noSuchCity() {
    return notFound("portal.no_such_city");
  }

  static Refusal noSuchConcern() {
    return notFound("portal.no_such_concern");
  }

  static Refusal noSuchSite() {
    return notFound("portal.no_such_site");
  }

  static Refusal noSuchTicket() {
    return notFound("portal.no_such_ticket");
  }

  static Refusal noSuchLanguage() {
    return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "api.no_such_language", Map.of());
  }

  static Refusal notUnderstood() {
    return new Refusal(HttpStatus.BAD_REQUEST, "api.not_understood", Map.of());
  }

  static Refusal appointmentOnly() {
    return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "phrases.appointment_needed", Map.of());
  }

  static Refusal tooMany(Duration wait) {
    return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "portal.too_many", retryAfter(wait));
  }

  static Refusal notNow() {
    return new Refusal(
        HttpStatus.SERVICE_UNAVAILABLE,
        "portal.not_working_now",
        retryAfter(Duration.ofMinutes(1)));
  }

  private static Refusal notFound(String messageKey) {
    return new Refusal(HttpStatus.NOT_FOUND, messageKey, Map.of());
  }

  private static Map<String, String> retryAfter(Duration wait) {
    return Map.of("Retry-After", String.valueOf(wait.toSeconds()));
  }

  HttpStatus status() {
    return status;
  }

  String messageKey() {
    return messageKey;
  }

  Map<String, String> headers() {
    return headers;
  }
}
