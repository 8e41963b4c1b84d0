package org.lotsenhaus.appointments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lotsenhaus.ui.Frame;

/** The parts of the calendar that a member of staff may open. */
public enum CalendarTab {
  WEEK("", false),
  WAITING("/waiting-list", false),
  RESOURCES("/plan", true),
  CLOSURES("/plan/closures", true),
  DRAWS("/draws", false),
  FEED("/feed", false);

  private static final Set<String> PLANNERS = Set.of("/head", "/admin");

  private final String path;
  private final boolean onlyPlanners;

  CalendarTab(String path, boolean onlyPlanners) {
    this.path = path;
    this.onlyPlanners = onlyPlanners;
  }

  /** Behind {@code /calendar}. */
  public String path() {
    return path;
  }

  public String messageKey() {
    return "calendar-staff.tab_" + name().toLowerCase(Locale.ROOT);
  }

  public static List<CalendarTab> of(Frame frame) {
    return Stream.of(values()).filter(it -> !it.onlyPlanners || isPlanner(frame)).toList();
  }

  public static boolean isPlanner(Frame frame) {
    var staff = frame.staff();
    return staff != null && staff.places().stream().anyMatch(it -> PLANNERS.contains(it.path()));
  }
}
