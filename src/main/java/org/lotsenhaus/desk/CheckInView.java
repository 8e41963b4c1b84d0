package org.lotsenhaus.desk;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.ExpectedElsewhere;
import org.lotsenhaus.appointments.NotExpected;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.desk.CheckIn.Way;
import org.lotsenhaus.desk.ReceptionPage.Issued;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketState;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/**
 * Says what became of an appointment's number. Never what it is for: the reception may not know.
 */
@Component
class CheckInView {

  private final Tickets tickets;
  private final CityPlans plans;
  private final ExpectedElsewhere elsewhere;
  private final SeenByHouse house;
  private final Clock clock;

  CheckInView(
      Tickets tickets,
      CityPlans plans,
      ExpectedElsewhere elsewhere,
      SeenByHouse house,
      Clock clock) {
    this.tickets = tickets;
    this.plans = plans;
    this.elsewhere = elsewhere;
    this.house = house;
    this.clock = clock;
  }

  CheckIn of(Frame frame, @Nullable UUID arrived, boolean again) {
    return arrived == null
        ? CheckIn.EMPTY
        : house
            .of(() -> tickets.byId(arrived))
            .map(it -> new CheckIn("", issued(frame, it, again), null, null))
            .orElse(CheckIn.EMPTY);
  }

  private Issued issued(Frame frame, Ticket ticket, boolean again) {
    var slip = frame.to("/t/" + ticket.token() + "/slip");
    return new Issued(ticket.label(), slip, says(frame, ticket, again));
  }

  private Content says(Frame frame, Ticket ticket, boolean again) {
    var key = "reception-staff.arrived_" + state(ticket, again);
    var due = ticket.dueAt();
    return due == null
        ? frame.words().say(key, "letter", ticket.letter())
        : frame.words().say(key, "letter", ticket.letter(), "time", local(due).toLocalTime());
  }

  private String state(Ticket ticket, boolean again) {
    if (ticket.state() != TicketState.WAITING) {
      return "served";
    }
    if (ticket.dueAt() == null) {
      return "late";
    }
    return again ? "again" : ticket.isEarly(clock.instant()) ? "early" : "due";
  }

  CheckIn refused(Frame frame, String code, NotExpected not) {
    return new CheckIn(code, null, why(frame, not), way(frame, not.why()));
  }

  private Content why(Frame frame, NotExpected not) {
    return frame.words().say("reception-staff.code_" + not.why().key(), elsewhere.values(not));
  }

  private static @Nullable Way way(Frame frame, NotExpected.Why why) {
    return switch (why) {
      case UNKNOWN -> way(frame, "/calendar/search", "reception-staff.search_appointment");
      case CANCELLED, MISSED -> way(frame, "/calendar/new", "reception-staff.enter_appointment");
      case OTHER_DAY, OTHER_HOUSE -> null;
    };
  }

  private static Way way(Frame frame, String path, String key) {
    return new Way(frame.to(path), frame.words().say(key));
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(plans.current().city().zone());
  }
}
