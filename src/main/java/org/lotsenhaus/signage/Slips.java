package org.lotsenhaus.signage;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.Outlook;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Slip.Side;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.springframework.stereotype.Component;

/** Makes the slip of a ticket, in the language that the person chose. */
@Component
public class Slips {

  private final CityPlans plans;
  private final WaitingTimes times;
  private final Lexicon lexicon;
  private final PublicAddress address;
  private final Clock clock;

  Slips(CityPlans plans, WaitingTimes times, Lexicon lexicon, PublicAddress address, Clock clock) {
    this.plans = plans;
    this.times = times;
    this.lexicon = lexicon;
    this.address = address;
    this.clock = clock;
  }

  public Slip of(Ticket ticket, SlipWidth width, Frame frame) {
    var plan = plans.current();
    return new Slip(
        width,
        frame.city(),
        ticket.label(),
        LocalDateTime.ofInstant(ticket.issuedAt(), clock.getZone()),
        outlook(plan, ticket),
        languages(ticket.language(), width).stream().map(it -> side(plan, ticket, it)).toList(),
        Qr.of(address.of(frame.to("/t/" + ticket.token()))));
  }

  private Outlook outlook(CityPlan plan, Ticket ticket) {
    return ticket.state() == TicketState.WAITING
        ? Outlook.of(plan, ticket, times.at(ticket.site()), LocalTime.now(clock))
        : Outlook.NONE;
  }

  /** German stands beside another language where there is room, so that anybody here can help. */
  private static List<Language> languages(Language own, SlipWidth width) {
    var readable = Language.FIRST_WAVE.contains(own) ? own : Language.GERMAN;
    var germanEnough = readable.equals(Language.GERMAN) || readable.equals(Language.EASY_GERMAN);
    return germanEnough || width == SlipWidth.NARROW
        ? List.of(readable)
        : List.of(Language.GERMAN, readable);
  }

  private Side side(CityPlan plan, Ticket ticket, Language language) {
    var area = plan.site(ticket.site()).flatMap(site -> plan.areaOf(ticket.unit(), site));
    var documents =
        plan.concernEver(ticket.concern()).map(plan::documents).orElse(List.of()).stream()
            .map(it -> it.name().in(language))
            .toList();
    return new Side(
        lexicon.in(language),
        area.map(WaitingArea::letter).orElse(ticket.letter()),
        area.map(it -> it.directions().in(language)).orElse(""),
        documents);
  }
}
