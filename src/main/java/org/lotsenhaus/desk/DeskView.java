package org.lotsenhaus.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.desk.DeskAnswers.Answer;
import org.lotsenhaus.desk.DeskPage.Here;
import org.lotsenhaus.desk.DeskQueue.Row;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.queue.Line;
import org.lotsenhaus.queue.Notes;
import org.lotsenhaus.queue.Outcome;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what a desk sees: never more than the protected areas of the person who sits there.
 */
@Component
class DeskView {

  private static final int MOST_ANSWERS = 5;

  private final CityPlans plans;
  private final Line line;
  private final Tickets tickets;
  private final Notes notes;
  private final Clock clock;

  DeskView(CityPlans plans, Line line, Tickets tickets, Notes notes, Clock clock) {
    this.plans = plans;
    this.line = line;
    this.tickets = tickets;
    this.notes = notes;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public DeskPage page(Frame frame, Shift shift, String query) {
    var plan = plans.current();
    var here = tickets.atDesk(shift.site(), shift.desk());
    var queue = queue(frame, shift);
    return new DeskPage(
        frame,
        plan.desk(shift.desk()).map(Desk::label).orElse(shift.desk()),
        shift.paused(),
        here.map(ticket -> here(plan, ticket, frame)).orElse(null),
        queue.rows().isEmpty() ? null : queue.rows().getFirst().label(),
        queue,
        Arrays.asList(Outcome.values()),
        units(plan, frame, here.map(Ticket::unit).orElse("")),
        answers(plan, query, frame));
  }

  @Transactional(readOnly = true)
  public DeskQueue queue(Frame frame, Shift shift) {
    var plan = plans.current();
    var places = line.at(shift);
    var inLine = places.stream().map(it -> it.ticket().id()).collect(Collectors.toSet());
    return new DeskQueue(
        frame,
        tickets.atDesk(shift.site(), shift.desk()).map(it -> it.id().toString()).orElse(""),
        places.stream().map(it -> row(plan, it.ticket(), reason(it), frame)).toList(),
        keptBack(plan, shift, inLine).stream().map(it -> row(plan, it, "", frame)).toList());
  }

  private static String reason(Line.Place place) {
    return "desk-staff.reason_" + place.reason().name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Served here too, but they still wait for a desk that speaks their language, or asked for time.
   */
  private List<Ticket> keptBack(CityPlan plan, Shift shift, Set<java.util.UUID> inLine) {
    var served = line.servedAt(plan, shift);
    return tickets.waiting(shift.site()).stream()
        .filter(ticket -> served.contains(ticket.servedAs()) && !inLine.contains(ticket.id()))
        .toList();
  }

  private Row row(CityPlan plan, Ticket ticket, String reason, Frame frame) {
    return new Row(
        ticket.label(),
        title(plan, ticket, frame),
        ticket.language().nameIn(frame.language()),
        minutesSince(ticket.issuedAt()),
        reason,
        ticket.urgent(),
        ticket.stepFree(),
        ticket.smallChildren());
  }

  private Here here(CityPlan plan, Ticket ticket, Frame frame) {
    var since = ticket.startedAt() != null ? ticket.startedAt() : ticket.calledAt();
    return new Here(
        ticket.id().toString(),
        ticket.label(),
        title(plan, ticket, frame),
        frame.to("/concerns/" + ticket.concern() + "/sheet?lang=" + ticket.language().tag()),
        ticket.language().nameIn(frame.language()),
        ticket.startedAt() != null,
        since == null ? 0 : minutesSince(since),
        ticket.waited(clock.instant()).toMinutes(),
        ticket.calls(),
        ticket.urgent(),
        ticket.stepFree(),
        ticket.smallChildren(),
        plan.concernEver(ticket.concern()).filter(Concern::legalEffect).isPresent(),
        ticket.forwarded(),
        notes.of(ticket.id()));
  }

  private static String title(CityPlan plan, Ticket ticket, Frame frame) {
    return plan.concernEver(ticket.concern())
        .map(it -> it.title().in(frame.language()))
        .orElse(ticket.concern());
  }

  private static List<DeskPage.Unit> units(CityPlan plan, Frame frame, @Nullable String own) {
    var served =
        plan.desks().stream().flatMap(it -> it.serves().stream()).collect(Collectors.toSet());
    return plan.units().stream()
        .filter(unit -> served.contains(unit.key()) && !unit.key().equals(own))
        .map(unit -> new DeskPage.Unit(unit.key(), unit.name(frame.language())))
        .toList();
  }

  private static DeskAnswers answers(CityPlan plan, String query, Frame frame) {
    if (query.isBlank()) {
      return new DeskAnswers("", List.of());
    }
    return new DeskAnswers(
        query,
        plan.search().find(query, frame.language()).concerns().stream()
            .limit(MOST_ANSWERS)
            .map(it ->
                new Answer(
                    it.title().in(frame.language()),
                    it.summary().in(frame.language()),
                    frame.to("/concerns/" + it.key())))
            .toList());
  }

  private long minutesSince(Instant instant) {
    return Math.max(0, Duration.between(instant, clock.instant()).toMinutes());
  }
}
