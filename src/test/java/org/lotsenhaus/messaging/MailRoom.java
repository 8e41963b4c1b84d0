package org.lotsenhaus.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.testing.TestCity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Postmen for tests, and what they find in the outbox. */
@Component
class MailRoom {

  static final String FROM = "haus@stadt.example";
  static final String OLENA = "olena@example.org";

  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Authors authors;
  private final Municipalities municipalities;
  private final JdbcClient jdbc;
  private final Clock clock;

  MailRoom(
      Outbox outbox,
      Deliveries deliveries,
      Authors authors,
      Municipalities municipalities,
      JdbcClient jdbc,
      Clock clock) {
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.authors = authors;
    this.municipalities = municipalities;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Postman postman(Carrier... carriers) {
    return new Postman(deliveries, authors, List.of(carriers));
  }

  Postman postmanOf(Author author) {
    return new Postman(deliveries, new Authors(List.of(author)), List.of());
  }

  /** Each call is another instance of the house. */
  Postman postmanTo(int mailServer) {
    return postman(smtp(mailServer, FROM));
  }

  Smtp smtp(int port, String from) {
    var server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    var patience = new Properties();
    patience.put("mail.smtp.timeout", "3000");
    patience.put("mail.smtp.connectiontimeout", "3000");
    server.setJavaMailProperties(patience);
    return new Smtp(server, new Senders(municipalities, from), clock);
  }

  void send(TestCity city, Postman postman) {
    postman.goRound(List.of(city.id()));
  }

  UUID put(TestCity city, Message message) {
    city.run(() -> outbox.put(message));
    return message.about();
  }

  UUID put(TestCity city, Recipient to, String text) {
    return put(city, message(to, text, clock.instant()));
  }

  static Message message(Recipient to, String text, Instant notBefore) {
    return new Message(UUID.randomUUID(), to, Wording.of("Ihr Termin", text), notBefore);
  }

  void withdraw(TestCity city, UUID about) {
    city.run(() -> outbox.withdraw(about));
  }

  MessageState state(TestCity city, UUID about) {
    var state =
        city.call(() ->
            jdbc.sql("select %s from outbox_message where about = ?".formatted(MessageState.OF_ROW))
                .param(about)
                .query(String.class)
                .single());
    return MessageState.valueOf(state);
  }

  Trouble trouble(TestCity city, UUID about) {
    return Trouble.valueOf(
        city.call(() ->
            jdbc.sql("select trouble from outbox_message where about = ?")
                .param(about)
                .query(String.class)
                .single()));
  }

  String text(TestCity city, UUID about) {
    return city.call(() ->
        jdbc.sql("select body from outbox_message where about = ?")
            .param(about)
            .query(String.class)
            .single());
  }

  UUID idOf(TestCity city, UUID about) {
    return city.call(() ->
        jdbc.sql("select id from outbox_message where about = ?")
            .param(about)
            .query(UUID.class)
            .single());
  }
}
