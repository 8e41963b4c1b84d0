package org.lotsenhaus.appointments.letters;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.lotsenhaus.ui.Words;

/**
 * The news itself, in one language.
 *
 * @param start local time
 */
record Said(Occasion occasion, LocalDateTime start, Words words) {

  /** What stands in the list of mails: what has happened, or else when. */
  String first() {
    return switch (occasion) {
      case BOOKED -> when("phrases.your_appointment");
      case MOVED -> words.plain("letters.moved");
      case REMINDER -> words.plain("phrases.reminder");
      case CANCELLED -> words.plain("phrases.appointment_cancelled");
    };
  }

  Stream<String> then() {
    return switch (occasion) {
      case BOOKED -> Stream.empty();
      case MOVED, CANCELLED -> Stream.of(when("phrases.your_appointment"));
      case REMINDER -> Stream.of(when("phrases.reminder_text"));
    };
  }

  private String when(String key) {
    return words.plain(key, "date", start.toLocalDate(), "time", start.toLocalTime());
  }
}
