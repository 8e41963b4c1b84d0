package org.lotsenhaus.desk;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.desk.DeskPage.Here;
import org.lotsenhaus.desk.DeskQueue.Row;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.queue.Line;
import org.lotsenhaus.queue.Notes;
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

  private final CityPlans plans;
  private final Line line;
  private final Tickets tickets;
  private final Notes notes;
  private final Undos undos;
  private final Clock clock;

  DeskView(CityPlans plans, Line line, Tickets tickets, Notes notes, Undos undos, Clock clock) {
    this.plans = plans;
    this.line = line;
    this.tickets = tickets;
    this.notes = notes;
    this.undos = undos;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public DeskPage page(
      Frame frame, Shift shift, DeskKeys keys, String query, @Nullable Content trouble) {
    var plan = plans.current();
    var here = tickets.atDesk(shift.site(), shift.desk());
    return new DeskPage(
        frame,
        labelOf(shift.desk()),
        shift.paused(),
        here.map(ticket -> here(plan, ticket, frame)).orElse(null),
        queue(frame, shift, false),
        units(plan, frame, here.map(Ticket::unit).orElse("")),
        DeskAnswers.to(query, plan, frame),
        undos.of(frame, shift),
        keys,
        trouble);
  }

  String labelOf(@Nullable String desk) {
    return Optional.ofNullable(desk)
        .map(key -> plans.current().desk(key).map(Desk::label).orElse(key))
        .orElse("");
  }

  /** For a page that is open already. */
  @Transactional(readOnly = true)
  public DeskQueue moved(Frame frame, Shift shift) {
    return queue(frame, shift, true);
  }

  private DeskQueue queue(Frame frame, Shift shift, boolean alone) {
    var plan = plans.current();
    var places = line.at(shift);
    var inLine = places.stream().map(it -> it.ticket().id()).collect(Collectors.toSet());
    return new DeskQueue(
        frame,
        tickets.atDesk(shift.site(), shift.desk()).isPresent(),
        shift.paused(),
        alone,
        places.stream().map(it -> row(plan, it.ticket(), reason(it), frame)).toList(),
        keptBack(plan, shift, inLine).stream().map(it -> row(plan, it, "", frame)).toList());
  }

  private static String reason(Line.Place place) {
    return "desk-staff.reason_" + place.reason().name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Served here too, but they still wait for a desk that speaks their language or for the time of
   * their appointment, or asked for more time.
   */
  private List<Ticket> keptBack(CityPlan plan, Shift shift, Set<java.util.UUID> inLine) {
    var served = line.servedAt(plan, shift);
    return tickets.waiting(shift.site()).stream()
        .filter(ticket -> served.contains(ticket.servedAs()) && !inLine.contains(ticket.id()))
        .toList();
  }

  private Row row(CityPlan plan, Ticket ticket, String reason, Frame frame) {
    var due = ticket.dueAt();
    return new Row(
        ticket.id().toString(),
        ticket.label(),
        title(plan, ticket, frame),
        ticket.language().nameIn(frame.language()),
        ticket.waited(clock.instant()).toMinutes(),
        reason,
        due == null ? null : LocalTime.ofInstant(due, plan.city().zone()),
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

  static String title(CityPlan plan, Ticket ticket, Frame frame) {
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

  private long minutesSince(Instant instant) {
    return Math.max(0, Duration.between(instant, clock.instant()).toMinutes());
  }
}
