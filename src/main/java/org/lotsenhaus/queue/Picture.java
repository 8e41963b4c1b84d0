package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Forecast;
import org.lotsenhaus.waiting.Forecasts;
import org.lotsenhaus.waiting.Newcomer;

/**
 * A site at one moment: who is there, which desks work, and how long it will take. Nameless, so the
 * house may show it to everybody in parts.
 */
public record Picture(Instant at, List<Ticket> present, List<Shift> shifts, Forecasts forecasts) {

  public List<Ticket> waiting() {
    return present.stream().filter(it -> it.state() == TicketState.WAITING).toList();
  }

  public Forecast of(Ticket ticket) {
    return forecasts.of(ticket.inLine());
  }

  /** For somebody who would come now. */
  public Forecast ofNewcomer(String concern) {
    return ofNewcomer(concern, Language.GERMAN);
  }

  /** For somebody who would come now and speaks this language. */
  public Forecast ofNewcomer(String concern, Language language) {
    var asked = forecasts.byNewcomer().get(new Newcomer(concern, language));
    return asked != null ? asked : forecasts.of(new Newcomer(concern, Language.GERMAN));
  }

  /** How many stand before this one at the same desks; not those whose appointment is later. */
  public long ahead(Ticket ticket, List<String> sameDesks) {
    return waiting().stream()
        .filter(other -> sameDesks.contains(other.servedAs()))
        .filter(other -> !other.id().equals(ticket.id()))
        .filter(other -> other.inLine().standsBefore(ticket.inLine(), at))
        .count();
  }

  public Optional<Shift> shiftAt(String desk) {
    return shifts.stream().filter(it -> it.desk().equals(desk)).findFirst();
  }

  public Optional<Ticket> ticketAt(String desk) {
    return present.stream().filter(it -> it.state().atDesk() && desk.equals(it.desk())).findFirst();
  }
}
