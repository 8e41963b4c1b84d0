package org.lotsenhaus.casework.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.Scans;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.casework.plan.Tasks;
import org.lotsenhaus.casework.today.TodayPage.Closed;
import org.lotsenhaus.casework.today.TodayPage.Ending;
import org.lotsenhaus.casework.today.TodayPage.Row;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.People;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TodayView {

  private static final int DAYS_AHEAD = 7;

  private final Tasks tasks;
  private final Meetings meetings;
  private final Scans scans;
  private final Names names;
  private final People people;
  private final Consents consents;
  private final CityPlans plans;

  TodayView(
      Tasks tasks,
      Meetings meetings,
      Scans scans,
      Names names,
      People people,
      Consents consents,
      CityPlans plans) {
    this.tasks = tasks;
    this.meetings = meetings;
    this.scans = scans;
    this.names = names;
    this.people = people;
    this.consents = consents;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public TodayPage page(Frame frame) {
    var words = CaseWords.of(frame, plans.current().city().zone());
    var until = words.today().plusDays(DAYS_AHEAD);
    var all = due(until);
    var called = names.ofCases(all.stream().map(Task::caseId).distinct().toList(), words.words());
    return new TodayPage(
        frame,
        all.stream().filter(it -> isNow(it, words)).map(it -> row(it, called, words)).toList(),
        all.stream().filter(it -> !isNow(it, words)).map(it -> row(it, called, words)).toList(),
        meetings.until(until, words),
        infected(words),
        ending(words));
  }

  /** Of the own cases, and what others gave to the own unit. */
  private List<Task> due(LocalDate until) {
    return Stream.concat(tasks.mineDueBy(until).stream(), tasks.oursDueBy(until).stream())
        .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static boolean isNow(Task task, CaseWords words) {
    return task.due() != null && !task.due().isAfter(words.today());
  }

  private Row row(Task task, Map<UUID, String> called, CaseWords words) {
    return new Row(
        task.caseId(),
        called.getOrDefault(task.caseId(), ""),
        TaskRow.of(task, plans.current(), words));
  }

  /** So that somebody takes them out and asks for another copy. */
  private List<Closed> infected(CaseWords words) {
    var all = scans.infectedOfMine();
    var called =
        names.ofCases(all.stream().map(CaseDocument::caseId).distinct().toList(), words.words());
    return all.stream()
        .map(it ->
            new Closed(
                "/cases/" + it.caseId() + "/documents/" + it.id(),
                called.getOrDefault(it.caseId(), ""),
                it.description().name()))
        .toList();
  }

  /** So that there is time to ask again; whoever took a case over hears of it too. */
  private List<Ending> ending(CaseWords words) {
    var me = Tenant.bound().account();
    var all = consents.endingSoon(me, names.accompanied());
    var called =
        people.shownNames(all.stream().map(Consent::person).distinct().toList(), words.words());
    return all.stream()
        .map(it ->
            new Ending(
                it.person(),
                called.getOrDefault(it.person(), ""),
                HeadView.unit(plans.current(), it.recipient()),
                words.day(it.endsOn())))
        .toList();
  }
}
