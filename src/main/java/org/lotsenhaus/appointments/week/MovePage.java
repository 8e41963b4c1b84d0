package org.lotsenhaus.appointments.week;

import java.time.LocalDate;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Another time for an appointment.
 *
 * @param gone whether the time that was chosen has just been taken
 */
public record MovePage(
    Frame frame,
    Told told,
    List<TimeChoice> near,
    LocalDate day,
    List<TimeChoice> ofDay,
    boolean gone)
    implements Page {

  @Override
  public HttpStatus status() {
    return gone ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }
}
