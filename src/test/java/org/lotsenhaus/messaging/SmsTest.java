package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SmsTest {

  private static final Recipient OLENA = Recipient.sms("0170 1234567");

  @Autowired MailRoom room;
  @Autowired TestClock clock;

  private record Received(String body, String token, String idempotency) {}

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private HttpServer gateway;
  private volatile int answer = 202;

  @BeforeEach
  void start() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/send", this::take);
    gateway.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = exchange.getRequestHeaders();
    received.add(
        new Received(body, headers.getFirst("X-Key"), headers.getFirst("Idempotency-Key")));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  @AfterEach
  void stop() {
    gateway.stop(0);
  }

  @Test
  void an_sms_goes_to_the_gateway_in_the_words_that_it_knows(TestCity city) {
    var about = room.put(city, OLENA, "Termin \"9:00\"\n%to% {id} Зустріч");
    room.send(city, postman("{\"msisdn\": \"%to%\", \"body\": \"%text%\"}"));
    assertThat(received).hasSize(1);
    assertThat(received.getFirst().body())
        .isEqualTo(
            "{\"msisdn\": \"+491701234567\", \"body\": \"Termin \\\"9:00\\\"\\n%to% {id} Зустріч\"}");
    assertThat(received.getFirst().token()).isEqualTo("secret");
    assertThat(received.getFirst().idempotency()).isEqualTo(room.idOf(city, about).toString());
    assertThat(room.state(city, about)).isEqualTo(MessageState.SENT);
  }

  @ParameterizedTest
  @CsvSource({
    "500, FAILING, UNREACHABLE",
    "503, FAILING, UNREACHABLE",
    "301, FAILING, UNREACHABLE",
    "401, FAILING, CREDENTIALS",
    "429, FAILING, LATER",
    "422, GIVEN_UP, REFUSED"
  })
  void an_answer_decides_whether_trying_again_is_of_use(
      int status, MessageState state, Trouble trouble, TestCity city) {
    answer = status;
    var about = room.put(city, OLENA, "x");
    room.send(city, postman(""));
    assertThat(room.state(city, about)).isEqualTo(state);
    assertThat(room.trouble(city, about)).isEqualTo(trouble);
  }

  @Test
  void a_gateway_that_is_away_is_tried_again_under_the_same_name(TestCity city) {
    answer = 500;
    var about = room.put(city, OLENA, "x");
    room.send(city, postman(""));
    answer = 200;
    clock.advanceMinutes(1);
    room.send(city, postman(""));
    room.send(city, postman(""));
    assertThat(received).hasSize(2);
    assertThat(received.getFirst().idempotency()).isEqualTo(received.getLast().idempotency());
    assertThat(room.state(city, about)).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_gateway_in_trouble_holds_up_no_email(TestCity city) {
    gateway.stop(0);
    var sms = room.put(city, OLENA, "x");
    var mail = room.put(city, Recipient.email(MailRoom.OLENA), "x");
    room.send(city, postman(""));
    assertThat(room.state(city, sms)).isEqualTo(MessageState.FAILING);
    assertThat(room.state(city, mail)).isEqualTo(MessageState.SHOWN);
  }

  private Postman postman(String body) {
    var url = URI.create("http://127.0.0.1:%d/send".formatted(gateway.getAddress().getPort()));
    return room.postman(new SmsGateway(url, "X-Key", "secret", body));
  }
}
