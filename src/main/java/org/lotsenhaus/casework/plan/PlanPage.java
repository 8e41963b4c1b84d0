package org.lotsenhaus.casework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.plan.MoveOn.Missing;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * The support plan and the way of the case.
 *
 * @param refused what was missing when somebody wanted to go on; null otherwise
 */
public record PlanPage(
    Frame frame,
    CaseHead head,
    Phase phase,
    String since,
    String closing,
    List<String> reasons,
    PlanRows rows,
    PlanForms forms,
    Entries entries,
    @Nullable Missing refused)
    implements Page {

  @Override
  public HttpStatus status() {
    return refused == null ? Refusal.status(entries) : HttpStatus.UNPROCESSABLE_ENTITY;
  }

  /** Where it may go back to. */
  public List<Choice> earlier() {
    return phases().stream()
        .filter(it -> it.compareTo(phase) < 0)
        .map(it -> new Choice(it.name(), frame.words().plain(it.messageKey())))
        .toList();
  }

  public List<Phase> phases() {
    return List.of(Phase.values()).subList(0, Phase.OPEN_ONES);
  }
}
