package org.lotsenhaus.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.Outlook;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together what a ticket's page says. */
@Component
class TicketView {

  private final CityPlans plans;
  private final WaitingTimes times;
  private final Clock clock;

  TicketView(CityPlans plans, WaitingTimes times, Clock clock) {
    this.plans = plans;
    this.times = times;
    this.clock = clock;
  }

  TicketNow of(Ticket ticket, Frame frame) {
    var plan = plans.current();
    var site = plan.site(ticket.site()).orElseThrow();
    var concern = plan.concernEver(ticket.concern());
    var language = frame.language();
    var area = plan.areaOf(ticket.unit(), site);
    var desk = Optional.ofNullable(ticket.desk()).flatMap(plan::desk);
    var waiting = ticket.state() == TicketState.WAITING;
    var outlook =
        waiting
            ? Outlook.of(plan, ticket, times.at(ticket.site()), LocalTime.now(clock))
            : Outlook.NONE;
    return new TicketNow(
        frame,
        frame.to("/t/" + ticket.token()),
        ticket.label(),
        concern.map(it -> it.title().in(language)).orElse(""),
        ticket.state(),
        outlook.ahead(),
        outlook.expected(),
        outlook.comeBack(),
        local(ticket.parkedUntil()),
        desk.map(Desk::label).orElse(""),
        desk.map(Desk::door).orElse(""),
        frame
            .words()
            .say("portal.area", "letter", area.map(WaitingArea::letter).orElse(ticket.letter())),
        area.map(it -> it.directions().in(language)).orElse(""),
        site.name(),
        concern.map(it -> documents(plan, it, language)).orElse(List.of()),
        LocalTime.now(clock));
  }

  private static List<String> documents(
      CityPlan plan, org.lotsenhaus.concerns.Concern concern, Language language) {
    return plan.documents(concern).stream().map(it -> it.name().in(language)).toList();
  }

  private @Nullable LocalTime local(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(clock.getZone()).toLocalTime();
  }
}
