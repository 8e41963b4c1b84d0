package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.waiting.Candidate;
import org.lotsenhaus.waiting.DeskSkills;
import org.lotsenhaus.waiting.QueueRules;
import org.lotsenhaus.waiting.WhoIsNext;
import org.springframework.stereotype.Component;

/** Who may be called at a desk now, and in which order. */
@Component
public class Line {

  /** A ticket with the reason for its place. */
  public record Place(Ticket ticket, Candidate.Reason reason) {}

  private final CityPlans plans;
  private final Tickets tickets;
  private final Shifts shifts;
  private final Clock clock;

  Line(CityPlans plans, Tickets tickets, Shifts shifts, Clock clock) {
    this.plans = plans;
    this.tickets = tickets;
    this.shifts = shifts;
    this.clock = clock;
  }

  /** In a transaction of the person at the desk: they see only what their protected areas allow. */
  public List<Place> at(Shift shift) {
    var plan = plans.current();
    var now = clock.instant();
    Map<String, Ticket> waiting = callable(shift.site(), now);
    var open =
        shifts.open(shift.site()).stream()
            .filter(it -> !it.paused())
            .map(it -> skills(plan, it))
            .toList();
    var line = waiting.values().stream().map(Ticket::inLine).toList();
    return new WhoIsNext(rules(plan))
        .at(skills(plan, shift), open, line, now).stream()
            .map(
                it -> new Place(Objects.requireNonNull(waiting.get(it.ticket().id())), it.reason()))
            .toList();
  }

  /** Keys that this desk serves. */
  public Set<String> servedAt(CityPlan plan, Shift shift) {
    return Doors.servedAt(plan, shift.desk());
  }

  private Map<String, Ticket> callable(String site, Instant now) {
    return tickets.waiting(site).stream()
        .filter(it -> it.mayBeCalled(now))
        .collect(Collectors.toMap(it -> it.id().toString(), Function.identity()));
  }

  static DeskSkills skills(CityPlan plan, Shift shift) {
    return new DeskSkills(Doors.servedAt(plan, shift.desk()), shift.languages());
  }

  static QueueRules rules(CityPlan plan) {
    return new QueueRules(
        Duration.ofMinutes(plan.rules().languageWaitMinutes()),
        Duration.ofMinutes(plan.rules().overtakenAfterMinutes()));
  }
}
