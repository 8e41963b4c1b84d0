package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.queue.AtDesk;
import org.lotsenhaus.queue.CallNext;
import org.lotsenhaus.queue.Outcome;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Shifts;
import org.lotsenhaus.queue.SitAtDesk;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.Tickets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented colleagues: they sit at their desks and serve people, until a real one signs in. */
@Component
@Profile("demo")
class Robots {

  private static final Duration WAY_TO_DESK = Duration.ofSeconds(45);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final double NO_SHOW = 0.06;

  private final DemoStaff staff;
  private final Visited visited;
  private final CityPlans plans;
  private final Shifts shifts;
  private final SitAtDesk sitAtDesk;
  private final CallNext callNext;
  private final AtDesk atDesk;
  private final Tickets tickets;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Robots(
      DemoStaff staff,
      Visited visited,
      CityPlans plans,
      Shifts shifts,
      SitAtDesk sitAtDesk,
      CallNext callNext,
      AtDesk atDesk,
      Tickets tickets,
      TransactionTemplate transaction,
      Clock clock) {
    this.staff = staff;
    this.visited = visited;
    this.plans = plans;
    this.shifts = shifts;
    this.sitAtDesk = sitAtDesk;
    this.callNext = callNext;
    this.atDesk = atDesk;
    this.tickets = tickets;
    this.transaction = transaction;
    this.clock = clock;
  }

  void work() {
    var real = visited.accounts();
    var plan = plans.current();
    for (var member : staff.all()) {
      desk(plan, member)
          .filter(desk -> !real.contains(member.getUsername()))
          .ifPresent(desk -> member.asTenant().run(() -> work(plan, member, desk)));
    }
  }

  private static Optional<Desk> desk(CityPlan plan, StaffMember member) {
    return plan.desks().stream()
        .filter(desk -> DemoStaff.login(desk).equals(member.login()))
        .findFirst();
  }

  private void work(CityPlan plan, StaffMember member, Desk desk) {
    var open = plan.isOpen(desk.site(), clock.instant());
    var shift = read(() -> shifts.of(member.id()));
    if (shift.isEmpty()) {
      if (open) {
        sit(member, desk);
      }
      return;
    }
    var here = read(() -> tickets.atDesk(shift.get().site(), shift.get().desk()));
    if (here.isPresent()) {
      serve(plan, shift.get(), here.get());
    } else if (!shift.get().paused()) {
      callOrGoHome(shift.get(), open);
    }
  }

  private void sit(StaffMember member, Desk desk) {
    try {
      sitAtDesk.sit(member, desk.key());
    } catch (SitAtDesk.DeskTaken somebodyElse) {
      // a real colleague has the desk: the robot stays at home
    }
  }

  private void callOrGoHome(Shift shift, boolean open) {
    if (callNext.at(shift).isEmpty() && !open) {
      sitAtDesk.leave(shift);
    }
  }

  private void serve(CityPlan plan, Shift shift, Ticket ticket) {
    var fate = new SplittableRandom(ticket.id().getLeastSignificantBits());
    var called = Objects.requireNonNull(ticket.calledAt());
    if (fate.nextDouble() < NO_SHOW) {
      if (passed(called, PATIENCE)) {
        atDesk.notThere(shift, ticket.id());
      }
    } else if (ticket.state() == TicketState.CALLED) {
      if (passed(called, WAY_TO_DESK)) {
        atDesk.start(shift, ticket.id());
      }
    } else {
      finishInTime(plan, shift, ticket, fate);
    }
  }

  private void finishInTime(CityPlan plan, Shift shift, Ticket ticket, SplittableRandom fate) {
    int minutes = plan.concernEver(ticket.concern()).map(it -> it.minutes()).orElse(10);
    var length = Duration.ofSeconds(Dice.talkSeconds(fate, minutes));
    if (passed(Objects.requireNonNull(ticket.startedAt()), length)) {
      atDesk.finish(shift, ticket.id(), Outcome.valueOf(Dice.outcome(fate)));
    }
  }

  private boolean passed(Instant since, Duration length) {
    return Duration.between(since, clock.instant()).compareTo(length) >= 0;
  }

  private <T> Optional<T> read(java.util.function.Supplier<Optional<T>> question) {
    return Objects.requireNonNull(transaction.execute(status -> question.get()));
  }
}
