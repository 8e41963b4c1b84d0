package org.lotsenhaus.waiting;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.waiting.Candidate.Reason;

/**
 * The policy of the line. A desk calls the concerns it serves: first the urgent lane, then those
 * whose appointment is due, then everyone else, each by arrival; who comes early for an appointment
 * arrives at its time and is not called before. A ticket waits for a desk that speaks its language
 * as long as one such desk is open and its patience lasts. Who has waited up to the overtaking
 * limit stands in the urgent lane too, and for no language any more, so that nobody is overtaken
 * without bound.
 */
public record WhoIsNext(QueueRules rules) {

  /**
   * Whom this desk may call now, the next one first.
   *
   * @param open the desks at work, this one among them; paused desks keep nobody waiting
   */
  public List<Candidate> at(
      DeskSkills desk, Collection<DeskSkills> open, Collection<Waiting> waiting, Instant now) {
    return waiting.stream()
        .filter(ticket -> mayCall(desk, open, ticket, now))
        .sorted(comparing((Waiting ticket) -> lane(ticket, now)).thenComparing(Waiting.IN_ORDER))
        .map(ticket -> new Candidate(ticket, reason(desk, open, ticket, now)))
        .toList();
  }

  public Optional<Candidate> first(
      DeskSkills desk, Collection<DeskSkills> open, Collection<Waiting> waiting, Instant now) {
    return at(desk, open, waiting, now).stream().findFirst();
  }

  private boolean mayCall(
      DeskSkills desk, Collection<DeskSkills> open, Waiting ticket, Instant now) {
    return desk.serves(ticket)
        && !ticket.isEarly(now)
        && (desk.speaksWith(ticket)
            || !patienceEnds(ticket).isAfter(now)
            || open.stream().noneMatch(other -> other.suits(ticket)));
  }

  private int lane(Waiting ticket, Instant now) {
    return waitedTooLong(ticket, now) ? Waiting.FIRST : ticket.lane();
  }

  private Reason reason(DeskSkills desk, Collection<DeskSkills> open, Waiting ticket, Instant now) {
    if (ticket.urgent()) {
      return Reason.URGENT;
    }
    if (waitedTooLong(ticket, now)) {
      return Reason.WAITED_TOO_LONG;
    }
    if (ticket.dueAt() != null) {
      return Reason.APPOINTMENT;
    }
    return keptForItsLanguage(desk, open, ticket) ? Reason.YOUR_LANGUAGE : Reason.LONGEST_WAITING;
  }

  private static boolean keptForItsLanguage(
      DeskSkills desk, Collection<DeskSkills> open, Waiting ticket) {
    return desk.speaksWith(ticket)
        && open.stream().anyMatch(other -> other.serves(ticket) && !other.speaksWith(ticket));
  }

  private boolean waitedTooLong(Waiting ticket, Instant now) {
    return !now.isBefore(goesFirstFrom(ticket));
  }

  Instant goesFirstFrom(Waiting ticket) {
    return ticket.waitsSince().plus(rules.overtakingLimit());
  }

  /** When any desk may call the ticket, whatever is spoken there. */
  Instant patienceEnds(Waiting ticket) {
    var joined = ticket.joinedAt();
    var since = joined.isAfter(ticket.waitsSince()) ? joined : ticket.waitsSince();
    var forLanguage = since.plus(rules.languagePatience());
    var atAll = goesFirstFrom(ticket);
    return forLanguage.isBefore(atAll) ? forLanguage : atAll;
  }
}
