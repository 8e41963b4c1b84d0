package org.lotsenhaus.desk;

import gg.jte.Content;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.desk.RoomGlance.Area;
import org.lotsenhaus.desk.RoomGlance.DeskBox;
import org.lotsenhaus.desk.RoomGlance.Guest;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.queue.AreaForecast;
import org.lotsenhaus.queue.Picture;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.lotsenhaus.waiting.Forecast;
import org.springframework.stereotype.Component;

/** Draws the room: what everybody in it can see anyway, in one look. */
@Component
class RoomView {

  private static final long TOO_LONG_MINUTES = 45;

  private final CityPlans plans;
  private final WaitingTimes times;
  private final Clock clock;

  RoomView(CityPlans plans, WaitingTimes times, Clock clock) {
    this.plans = plans;
    this.times = times;
    this.clock = clock;
  }

  RoomGlance of(Frame frame, Site site) {
    var plan = plans.current();
    var picture = times.at(site.key());
    var words = frame.words();
    return new RoomGlance(
        frame,
        picture.waiting().size(),
        plan.desks(site).stream().map(desk -> box(desk, picture, words)).toList(),
        plan.areas(site).stream()
            .filter(area -> !area.appointments())
            .map(area -> area(plan, site, area, picture, frame))
            .toList(),
        guests(picture, frame),
        longest(picture, words));
  }

  private static DeskBox box(Desk desk, Picture picture, Words words) {
    var shift = picture.shiftAt(desk.key());
    var ticket = picture.ticketAt(desk.key());
    var state =
        ticket.isPresent()
            ? "BUSY"
            : shift.isEmpty() ? "CLOSED" : shift.get().paused() ? "PAUSED" : "FREE";
    var says =
        ticket
            .map(Ticket::label)
            .orElseGet(() -> words.plain("reception-staff.desk_" + state.toLowerCase(Locale.ROOT)));
    return new DeskBox(desk.label(), state, says);
  }

  private Area area(CityPlan plan, Site site, WaitingArea area, Picture picture, Frame frame) {
    var waiting =
        picture.waiting().stream().filter(it -> area.units().contains(it.unit())).toList();
    var desks =
        plan.desks(site).stream().filter(it -> it.waitingArea().equals(area.key())).toList();
    long longest = waiting.stream().mapToLong(this::minutes).max().orElse(0);
    return new Area(
        area.letter(),
        area.name().in(frame.language()),
        waiting.size(),
        range(AreaForecast.of(plan, area, picture), frame.words()),
        longest,
        longest >= TOO_LONG_MINUTES,
        open(desks, picture),
        desks.size());
  }

  private static int open(List<Desk> desks, Picture picture) {
    return (int)
        desks.stream()
            .filter(it -> picture.shiftAt(it.key()).filter(shift -> !shift.paused()).isPresent())
            .count();
  }

  static Content range(Forecast forecast, Words words) {
    return switch (forecast) {
      case Forecast.Unknown unknown -> words.say("portal.unknown");
      case Forecast.Range range ->
          words.say("portal.range", "from", range.fromMinutes(), "to", range.toMinutes());
    };
  }

  private List<Guest> guests(Picture picture, Frame frame) {
    return picture.present().stream()
        .filter(it -> Set.of(TicketState.WAITING, TicketState.PARKED).contains(it.state()))
        .map(it ->
            new Guest(
                it.id().toString(),
                it.label(),
                it.language().nameIn(frame.language()),
                minutes(it),
                it.urgent(),
                it.state() == TicketState.PARKED,
                it.stepFree()))
        .toList();
  }

  private @Nullable Content longest(Picture picture, Words words) {
    return picture.waiting().stream()
        .max(Comparator.comparingLong(this::minutes))
        .filter(it -> minutes(it) >= TOO_LONG_MINUTES)
        .map(it ->
            words.say("reception-staff.waits_long", "number", it.label(), "minutes", minutes(it)))
        .orElse(null);
  }

  private long minutes(Ticket ticket) {
    return ticket.waited(clock.instant()).toMinutes();
  }
}
