package org.lotsenhaus.messaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands SMS to a gateway that takes JSON by POST. Which words its JSON has is said by a pattern
 * ({@code lotsenhaus.sms.body}) with {@code %to%}, {@code %text%} and {@code %id%}; a gateway that
 * knows the header {@code Idempotency-Key} sends nothing twice.
 */
@Component
@ConditionalOnProperty("lotsenhaus.sms.url")
class SmsGateway implements Carrier {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI url;
  private final String header;
  private final String token;
  private final String body;

  SmsGateway(
      @Value("${lotsenhaus.sms.url}") URI url,
      @Value("${lotsenhaus.sms.header:Authorization}") String header,
      @Value("${lotsenhaus.sms.token:}") String token,
      @Value("${lotsenhaus.sms.body:}") String body) {
    this.url = url;
    this.header = header;
    this.token = token;
    this.body = body.isBlank() ? "{\"to\": \"%to%\", \"text\": \"%text%\"}" : body;
  }

  @Override
  public Kind carries() {
    return Kind.SMS;
  }

  @Override
  public void carry(Outgoing message, Wording words) throws NotCarried {
    int status = post(message, words.text());
    if (status / 100 != 2) {
      throw new NotCarried(trouble(status));
    }
  }

  private int post(Outgoing message, String text) throws NotCarried {
    try {
      return http.send(request(message, text), BodyHandlers.discarding()).statusCode();
    } catch (IOException noAnswer) {
      throw new NotCarried(Trouble.UNREACHABLE);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new NotCarried(Trouble.UNREACHABLE);
    }
  }

  private HttpRequest request(Outgoing message, String text) {
    var request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", message.id().toString())
            .POST(BodyPublishers.ofString(json(message, text)));
    return (token.isEmpty() ? request : request.header(header, token)).build();
  }

  /** The text last, so that nobody can write a place for the others into it. */
  private String json(Outgoing message, String text) {
    return body.replace("%id%", message.id().toString())
        .replace("%to%", message.address())
        .replace("%text%", quoted(text));
  }

  private static String quoted(String text) {
    var json = JSON.writeValueAsString(text);
    return json.substring(1, json.length() - 1);
  }

  private static Trouble trouble(int status) {
    return switch (status) {
      case 401, 403 -> Trouble.CREDENTIALS;
      case 408, 429 -> Trouble.LATER;
      default -> status / 100 == 4 ? Trouble.REFUSED : Trouble.UNREACHABLE;
    };
  }
}
