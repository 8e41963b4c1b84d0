package org.lotsenhaus.appointments.plan;

import java.util.List;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Everybody and everything that can be booked, by kind. */
public record ResourcesPage(Frame frame, List<Group> groups) implements Page {

  public record Group(Kind kind, List<Rows.Known> known) {
    public String messageKey() {
      return "calendar-staff.kind_" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String path() {
      return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
