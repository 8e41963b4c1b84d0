package org.lotsenhaus.appointments.letters;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.messaging.Attachment;
import org.lotsenhaus.messaging.Message;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.ui.PageRenderer;
import org.springframework.stereotype.Component;

/** A message in the way that the person chose; none for those who took a slip of paper. */
@Component
class WriteMessage {

  private final ComposeLetter letters;
  private final ShortMessage shortly;
  private final CalendarFile calendar;
  private final PageRenderer pages;

  WriteMessage(
      ComposeLetter letters, ShortMessage shortly, CalendarFile calendar, PageRenderer pages) {
    this.letters = letters;
    this.shortly = shortly;
    this.calendar = calendar;
    this.pages = pages;
  }

  Optional<Message> message(Appointment appointment, Occasion occasion, Instant notBefore) {
    return switch (appointment.contact().kind()) {
      case EMAIL -> Optional.of(email(appointment, occasion, notBefore));
      case MOBILE -> Optional.of(sms(appointment, occasion, notBefore));
      case NONE -> Optional.empty();
    };
  }

  private Message email(Appointment appointment, Occasion occasion, Instant notBefore) {
    var letter = letters.of(appointment, occasion);
    return new Message(
        appointment.id(),
        Recipient.email(address(appointment)),
        letter.subject(),
        letter.text(),
        pages.html(new MailPage(letter)),
        occasion == Occasion.REMINDER ? List.of() : List.of(file(appointment)),
        notBefore);
  }

  private Attachment file(Appointment appointment) {
    return new Attachment(CalendarFile.NAME, CalendarFile.TYPE, calendar.of(appointment));
  }

  private Message sms(Appointment appointment, Occasion occasion, Instant notBefore) {
    return new Message(
        appointment.id(),
        Recipient.sms(address(appointment)),
        "",
        shortly.of(appointment, occasion),
        null,
        List.of(),
        notBefore);
  }

  private static String address(Appointment appointment) {
    return Objects.requireNonNull(appointment.contact().address());
  }
}
