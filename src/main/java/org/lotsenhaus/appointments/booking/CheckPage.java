package org.lotsenhaus.appointments.booking;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact.Kind;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Is all of it right? The third step.
 *
 * @param path of this page, to which the form goes too
 * @param back to other times
 * @param until the time is kept, in local time
 * @param secondsLeft 0 when it is over
 * @param unreachable where no message could arrive, or null
 */
public record CheckPage(
    Frame frame,
    String path,
    String back,
    Facts facts,
    LocalTime until,
    long secondsLeft,
    List<String> documents,
    ContactForm form,
    @Nullable Kind unreachable,
    @Nullable Refused refused)
    implements Page {

  /** What, when and where: the same on each page about an appointment. */
  public record Facts(
      LocalDateTime start,
      LocalTime end,
      String site,
      String address,
      String directions,
      String unit,
      List<String> concerns,
      int people,
      String spoken,
      boolean interpreted,
      boolean sworn) {}

  public boolean isOver() {
    return secondsLeft == 0;
  }

  public boolean hasKind(Kind kind) {
    return form.kind() == kind;
  }

  @Override
  public HttpStatus status() {
    if (refused != null) {
      return refused.status();
    }
    return unreachable == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
