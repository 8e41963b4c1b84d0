package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Calibration;
import org.lotsenhaus.waiting.DeskSkills;
import org.lotsenhaus.waiting.DeskState;
import org.lotsenhaus.waiting.Expected;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Newcomer;
import org.lotsenhaus.waiting.Waiting;

/**
 * What the house knows of a site at one moment, as the forecast asks it.
 *
 * @param lastEnd when the last talk of each desk ended today
 * @param wentHome when each desk that was left today was left
 * @param expected who will come for an appointment
 */
record HouseNow(
    CityPlan plan,
    Site site,
    Instant now,
    List<Ticket> present,
    List<Shift> shifts,
    Map<String, Instant> lastEnd,
    Map<String, Instant> wentHome,
    List<Calibration.Outcome> today,
    List<ExpectsPeople.Guest> expected) {

  House house() {
    return new House(
        now,
        present.stream()
            .filter(it -> it.state() == TicketState.WAITING)
            .map(Ticket::inLine)
            .toList(),
        plan.desks(site).stream().map(this::desk).toList(),
        today,
        expected.stream().map(this::expected).toList());
  }

  /** As if they came on time; who is late, this very moment. */
  private Expected expected(ExpectsPeople.Guest guest) {
    var due = guest.dueAt();
    var comes = due.isAfter(now) ? due : now;
    var person =
        new Waiting(guest.id(), guest.concern(), guest.language(), false, comes, comes, due);
    return new Expected(person, guest.comes());
  }

  private org.lotsenhaus.waiting.Desk desk(Desk desk) {
    var shift = shifts.stream().filter(it -> it.desk().equals(desk.key())).findFirst();
    var languages = shift.map(Shift::languages).orElse(Set.of(Language.GERMAN));
    return new org.lotsenhaus.waiting.Desk(
        desk.key(),
        new DeskSkills(Doors.servedAt(plan, desk.key()), languages),
        shift.map(this::state).orElseGet(() -> closed(desk.key())));
  }

  private DeskState closed(String desk) {
    return new DeskState.Closed(wentHome.get(desk));
  }

  private DeskState state(Shift shift) {
    var ticket = ticketAt(shift.desk());
    if (ticket.isPresent()) {
      var since = ticket.get().calledAt() == null ? now : ticket.get().calledAt();
      return new DeskState.Talking(ticket.get().servedAs(), since);
    }
    return shift.paused()
        ? new DeskState.Paused(Objects.requireNonNull(shift.pausedAt()), shift.backAt())
        : new DeskState.Free(freeSince(shift));
  }

  private Optional<Ticket> ticketAt(String desk) {
    return present.stream().filter(it -> it.state().atDesk() && desk.equals(it.desk())).findFirst();
  }

  private Instant freeSince(Shift shift) {
    var talked = lastEnd.get(shift.desk());
    return talked != null && talked.isAfter(shift.openedAt()) ? talked : shift.openedAt();
  }

  /**
   * Everybody who could come in: each concern in each language that a desk speaks now. A language
   * that no desk speaks waits for none, just like German, which all of them speak.
   */
  List<Newcomer> newcomers() {
    var languages = new LinkedHashSet<Language>();
    languages.add(Language.GERMAN);
    shifts.forEach(shift -> languages.addAll(shift.languages()));
    languages.remove(Language.EASY_GERMAN);
    return plan.concerns().stream()
        .filter(Concern::walkIn)
        .filter(concern -> !plan.desksFor(concern, site).isEmpty())
        .flatMap(
            concern -> languages.stream().map(language -> new Newcomer(concern.key(), language)))
        .toList();
  }
}
