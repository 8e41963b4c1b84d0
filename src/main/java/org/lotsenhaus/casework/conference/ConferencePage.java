package org.lotsenhaus.casework.conference;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.casework.conference.Conference.State;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One conference: for those who work on the case all of it, for those who were invited what they
 * may hear.
 *
 * @param moves when and where it would have been, and who moved it
 * @param person how the person took part, or whether they want to
 */
public record ConferencePage(
    Frame frame,
    CaseHead head,
    UUID id,
    State state,
    String stateText,
    String moment,
    String where,
    String person,
    boolean personCame,
    List<String> moves,
    List<Seat> seats,
    List<Item> agenda,
    List<Choice> topics,
    ConferenceForms forms,
    Entries entries)
    implements Page {

  /**
   * @param agreed whether the unit may see the plan still; else it sees nothing of this
   * @param note whether it came, once that is known
   */
  public record Seat(String unit, String name, boolean agreed, boolean came, String note) {}

  /**
   * @param steps the tasks as the minutes say them: who does what until when
   * @param doers who can be given something of this topic
   */
  public record Item(
      UUID id,
      String topic,
      String text,
      String decision,
      List<TaskRow> tasks,
      List<String> steps,
      List<Choice> doers) {}

  /** Behind the city's part of the path. */
  public String path() {
    return head.path() + "/conferences/" + id;
  }

  public boolean mayWrite() {
    return head.mayWrite() && state != State.CANCELLED;
  }

  public boolean mayChange() {
    return head.mayWrite() && state == State.PLANNED;
  }

  /** Whether a form about when and where, or who, was filled in wrongly: it stays open. */
  public boolean isWrong(String... names) {
    return Arrays.stream(names).anyMatch(it -> !entries.isFine(it));
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
