package org.lotsenhaus.appointments.letters;

import static org.lotsenhaus.testing.TestDiary.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.messaging.Attachment;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestDiary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books for tests, and looks at what lies in the outbox afterwards. */
@Component
class Booked {

  static final Contact EMAIL = Contact.of(Contact.Kind.EMAIL, "amira@example.org");
  static final Contact MOBILE = Contact.of(Contact.Kind.MOBILE, "0170 1234567");

  private final BookAppointment book;
  private final WriteMessage write;
  private final TestDiary diary;
  private final JdbcClient jdbc;

  Booked(BookAppointment book, WriteMessage write, TestDiary diary, JdbcClient jdbc) {
    this.book = book;
    this.write = write;
    this.diary = diary;
    this.jdbc = jdbc;
  }

  record Lying(
      String address,
      String subject,
      String text,
      String html,
      List<String> files,
      byte[] file,
      Instant due,
      boolean withdrawn) {}

  Appointment appointment(TestCity city, Language language, Contact contact, Instant start) {
    city.run(() -> {
      diary.adviser();
      diary.room();
      diary.interpreter(language, true);
    });
    var details = new Details(contact, null, Channel.PUBLIC, UUID.randomUUID().toString());
    return city.asHouse(() -> book.book(wish(language), start, details));
  }

  /** In the order in which they are due, in the words in which they would go out now. */
  List<Lying> outbox(TestCity city) {
    return city.call(() ->
        jdbc.sql("select * from outbox_message order by due_at, queued_at, id")
            .query((row, n) -> lying(row))
            .list());
  }

  private Lying lying(ResultSet row) throws SQLException {
    var said =
        write
            .write(
                row.getObject("about", UUID.class),
                Recipient.Kind.valueOf(row.getString("kind")),
                row.getString("occasion"))
            .orElseThrow();
    return new Lying(
        row.getString("address"),
        said.subject(),
        said.text(),
        String.valueOf(said.html()),
        said.attachments().stream().map(Attachment::name).toList(),
        said.attachments().stream().findFirst().map(Attachment::content).orElse(new byte[0]),
        row.getTimestamp("due_at").toInstant(),
        row.getTimestamp("withdrawn_at") != null);
  }
}
