package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.live.Live;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what a desk has just pressed, instead of asking beforehand whether it is sure: a
 * person who was called is in the line again where they were, a talk that was ended goes on.
 */
@Service
public class TakeBack {

  /** So long it is offered. */
  public static final Duration OFFERED = Duration.ofSeconds(10);

  /** What was pressed in time may need a while through the network. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(3);

  public enum What {
    CALL,
    ENDING
  }

  /** Something that can be taken back now. */
  public record Offer(What what, UUID ticket, String label, Instant until) {}

  private final Tickets tickets;
  private final Moves moves;
  private final Endings endings;
  private final Live live;
  private final Audit audit;
  private final Clock clock;

  TakeBack(Tickets tickets, Moves moves, Endings endings, Live live, Audit audit, Clock clock) {
    this.tickets = tickets;
    this.moves = moves;
    this.endings = endings;
    this.live = live;
    this.audit = audit;
    this.clock = clock;
  }

  /** The call comes first: whoever takes back the ending takes back the call after it, too. */
  @Transactional(readOnly = true)
  public List<Offer> offered(Shift shift) {
    var since = clock.instant().minus(OFFERED);
    var here = tickets.atDesk(shift.site(), shift.desk());
    if (here.filter(it -> !justCalled(it, since)).isPresent()) {
      return List.of();
    }
    return Stream.of(
            here.map(TakeBack::call), endings.newest(shift.desk(), since).map(TakeBack::end))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean justCalled(Ticket ticket, Instant since) {
    return ticket.state() == TicketState.CALLED && calledAt(ticket).isAfter(since);
  }

  private static Instant calledAt(Ticket ticket) {
    return Objects.requireNonNull(ticket.calledAt());
  }

  private static Offer call(Ticket ticket) {
    return new Offer(What.CALL, ticket.id(), ticket.label(), calledAt(ticket).plus(OFFERED));
  }

  private static Offer end(Endings.Ending ending) {
    return new Offer(
        What.ENDING,
        ending.ticket(),
        Ticket.label(ending.letter(), ending.number()),
        ending.at().plus(OFFERED));
  }

  /**
   * @throws TooLate when the call is older, or the talk has begun
   */
  @Transactional
  public void call(Shift shift, UUID id) {
    var pressedTwice = tickets.byId(id).filter(it -> it.state() == TicketState.WAITING).isPresent();
    if (!pressedTwice) {
      withdraw(shift, id);
    }
  }

  /**
   * @throws TooLate when the end is older, or somebody else is here by now
   */
  @Transactional
  public void ending(Shift shift, UUID id) {
    var here = tickets.atDesk(shift.site(), shift.desk());
    if (here.filter(it -> it.id().equals(id)).isPresent()) {
      return;
    }
    here.ifPresent(next -> withdraw(shift, next.id()));
    if (!endings.takeBack(id, shift.desk(), tooOld())) {
      throw new TooLate();
    }
    audit.wrote("take back ending", "ticket " + id);
    announce(shift, id);
  }

  private void withdraw(Shift shift, UUID id) {
    if (!moves.withdraw(id, shift.desk(), tooOld())) {
      throw new TooLate();
    }
    audit.wrote("take back call", "ticket " + id);
    announce(shift, id);
  }

  private Instant tooOld() {
    return clock.instant().minus(OFFERED).minus(ON_ITS_WAY);
  }

  private void announce(Shift shift, UUID id) {
    live.announce(Topics.calls(shift.site()));
    live.announce(Topics.line(shift.site()));
    live.announce(Topics.ticket(id));
  }

  /** It can't be taken back any more. */
  public static final class TooLate extends RuntimeException {}
}
