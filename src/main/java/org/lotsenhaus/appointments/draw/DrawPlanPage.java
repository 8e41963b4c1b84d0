package org.lotsenhaus.appointments.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.CalendarTab;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * The draws, and where times are given to one.
 *
 * @param refusal why they could not be, beside what stands at the fields
 */
public record DrawPlanPage(
    Frame frame, List<Row> draws, Choices choices, Entries entries, @Nullable String refusal)
    implements Page {

  /**
   * @param entries those who take part until now
   * @param drawn those who got a time; only when it is drawn
   */
  public record Row(DrawFacts facts, DrawPage.State state, int entries, long drawn) {}

  public record Choices(
      List<Choice> concerns,
      List<Choice> sites,
      List<Choice> advisers,
      List<Choice> rooms,
      List<Choice> weekdays) {}

  /** Others enter people, and don't release times. */
  public boolean mayRelease() {
    return CalendarTab.isPlanner(frame);
  }

  @Override
  public HttpStatus status() {
    return refusal == null ? Refusal.status(entries) : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
