package org.lotsenhaus.appointments.letters;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.messaging.Attachment;
import org.lotsenhaus.messaging.Author;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.messaging.Wording;
import org.lotsenhaus.ui.PageRenderer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of an appointment as it is when the message goes out. */
@Component
class WriteMessage implements Author {

  static final String NAME = "appointments";

  private final Appointments appointments;
  private final ComposeLetter letters;
  private final ShortMessage shortly;
  private final CalendarFile calendar;
  private final PageRenderer pages;
  private final Clock clock;

  WriteMessage(
      Appointments appointments,
      ComposeLetter letters,
      ShortMessage shortly,
      CalendarFile calendar,
      PageRenderer pages,
      Clock clock) {
    this.appointments = appointments;
    this.letters = letters;
    this.shortly = shortly;
    this.calendar = calendar;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Nobody is reminded of what is over. */
  @Override
  @Transactional(readOnly = true)
  public Optional<Wording> write(UUID about, Recipient.Kind kind, String occasion) {
    var why = Occasion.valueOf(occasion);
    return appointments
        .byId(about)
        .filter(it -> why != Occasion.REMINDER || it.time().start().isAfter(clock.instant()))
        .map(it -> kind == Recipient.Kind.EMAIL ? email(it, why) : sms(it, why));
  }

  private Wording email(Appointment appointment, Occasion occasion) {
    var letter = letters.of(appointment, occasion);
    return new Wording(
        letter.subject(),
        letter.text(),
        pages.html(new MailPage(letter)),
        occasion == Occasion.REMINDER ? List.of() : List.of(file(appointment)));
  }

  private Attachment file(Appointment appointment) {
    return new Attachment(CalendarFile.NAME, CalendarFile.TYPE, calendar.of(appointment));
  }

  private Wording sms(Appointment appointment, Occasion occasion) {
    return Wording.of("", shortly.of(appointment, occasion));
  }
}
