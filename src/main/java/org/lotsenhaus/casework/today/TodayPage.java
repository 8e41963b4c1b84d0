package org.lotsenhaus.casework.today;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** The personal day list. */
public record TodayPage(
    Frame frame,
    List<Row> now,
    List<Row> soon,
    List<Meeting> meetings,
    List<Closed> infected,
    List<Ending> consents)
    implements Page {

  /**
   * A case conference to come.
   *
   * @param news that it was moved or called off; empty where it is as it was agreed
   */
  public record Meeting(String path, String person, String moment, String place, String news) {}

  /** A paper in which a virus was found. */
  public record Closed(String path, String person, String name) {}

  /** A consent that the reader asked for, and that ends soon. */
  public record Ending(UUID person, String name, String who, String day) {}

  public record Row(UUID caseId, String person, TaskRow task) {

    /** Behind the city's part of the path. */
    public String path() {
      return "/cases/" + caseId;
    }
  }
}
