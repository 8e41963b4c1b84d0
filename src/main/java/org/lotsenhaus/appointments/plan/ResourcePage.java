package org.lotsenhaus.appointments.plan;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One adviser, room or interpreter, with all their times.
 *
 * @param step the form that was sent and is shown again, because something is wrong with it
 */
public record ResourcePage(
    Frame frame,
    Resource resource,
    String name,
    String tells,
    Content changed,
    Times times,
    ResourceChoices choices,
    Forms forms,
    @Nullable String step)
    implements Page {

  public record Times(List<Rows.Time> rules, List<Rows.Time> extras, List<Rows.Shut> absences) {}

  public record Forms(Entries abilities, Entries rule, Entries extra, Entries absence) {
    Entries named(String step) {
      return switch (step) {
        case "rules" -> rule;
        case "extras" -> extra;
        case "absences" -> absence;
        default -> abilities;
      };
    }
  }

  public List<Choice> weekdays() {
    return Weekly.weekdays(frame.words());
  }

  public List<Choice> kinds() {
    return List.of(
        new Choice("OPEN", frame.words().plain("calendar-staff.kind_open")),
        new Choice("BREAK", frame.words().plain("calendar-staff.kind_break")));
  }

  public String path(String form) {
    return frame.to("/calendar/plan/resources/" + resource.id() + form);
  }

  @Override
  public HttpStatus status() {
    return step == null ? HttpStatus.OK : Refusal.status(forms.named(step));
  }
}
