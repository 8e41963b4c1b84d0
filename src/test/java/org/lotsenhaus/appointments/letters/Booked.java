package org.lotsenhaus.appointments.letters;

import static org.lotsenhaus.testing.TestDiary.wish;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.appointments.BookAppointment;
import org.lotsenhaus.appointments.BookAppointment.Details;
import org.lotsenhaus.appointments.Contact;
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
  private final TestDiary diary;
  private final JdbcClient jdbc;

  Booked(BookAppointment book, TestDiary diary, JdbcClient jdbc) {
    this.book = book;
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

  /** In the order in which they are due. */
  List<Lying> outbox(TestCity city) {
    return city.call(() ->
        jdbc.sql("select * from outbox_message order by due_at, queued_at, id")
            .query((row, n) -> {
              var files = (byte[][]) row.getArray("attachment_contents").getArray();
              return new Lying(
                  row.getString("address"),
                  row.getString("subject"),
                  row.getString("body"),
                  String.valueOf(row.getString("html")),
                  List.of((String[]) row.getArray("attachment_names").getArray()),
                  files.length == 0 ? new byte[0] : files[0],
                  row.getTimestamp("due_at").toInstant(),
                  row.getTimestamp("withdrawn_at") != null);
            })
            .list());
  }
}
