package org.lotsenhaus.appointments.week;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One appointment, for those who hold its protected area.
 *
 * @param others of the same contact; two for the same are told apart from the rest
 */
public record AppointmentPage(
    Frame frame,
    Told told,
    boolean active,
    String back,
    List<Told.Fact> facts,
    List<Said> notes,
    List<Told> others,
    Entries entries)
    implements Page {

  public record Said(String text, Content byWhom) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
