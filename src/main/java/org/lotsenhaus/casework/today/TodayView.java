package org.lotsenhaus.casework.today;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.casework.plan.Tasks;
import org.lotsenhaus.casework.today.TodayPage.Ending;
import org.lotsenhaus.casework.today.TodayPage.Row;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TodayView {

  private static final int DAYS_AHEAD = 7;

  private final Tasks tasks;
  private final Cases cases;
  private final People people;
  private final Consents consents;
  private final CityPlans plans;

  TodayView(Tasks tasks, Cases cases, People people, Consents consents, CityPlans plans) {
    this.tasks = tasks;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public TodayPage page(Frame frame) {
    var words = CaseWords.of(frame, plans.current().city().zone());
    var all = due(words.today().plusDays(DAYS_AHEAD));
    var names = names(all, words);
    return new TodayPage(
        frame,
        all.stream().filter(it -> isNow(it, words)).map(it -> row(it, names, words)).toList(),
        all.stream().filter(it -> !isNow(it, words)).map(it -> row(it, names, words)).toList(),
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

  private Row row(Task task, Map<UUID, String> names, CaseWords words) {
    return new Row(
        task.caseId(),
        names.getOrDefault(task.caseId(), ""),
        TaskRow.of(task, plans.current(), words));
  }

  private Map<UUID, String> names(List<Task> all, CaseWords words) {
    var whose = cases.people(all.stream().map(Task::caseId).distinct().toList());
    var named =
        people.all(whose.values()).stream()
            .collect(toMap(Person::id, it -> it.shownName(words.words())));
    return whose.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> named.getOrDefault(it.getValue(), "")));
  }

  /** So that there is time to ask again. */
  private List<Ending> ending(CaseWords words) {
    var plan = plans.current();
    var all = consents.endingSoon(UUID.fromString(Tenant.bound().actor()));
    var named =
        people.all(all.stream().map(Consent::person).distinct().toList()).stream()
            .collect(toMap(Person::id, it -> it.shownName(words.words())));
    return all.stream()
        .map(it ->
            new Ending(
                it.person(),
                named.getOrDefault(it.person(), ""),
                HeadView.unit(plan, it.recipient()),
                words.day(it.endsOn())))
        .toList();
  }
}
