package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.live.Live;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls who is next to a desk. Pressed twice, it calls once; two desks that press at the same
 * instant never get the same person.
 */
@Service
public class CallNext {

  private static final Duration PRESSED_TWICE = Duration.ofSeconds(2);

  private final Line line;
  private final Tickets tickets;
  private final Moves moves;
  private final Live live;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CallNext(
      Line line,
      Tickets tickets,
      Moves moves,
      Live live,
      Audit audit,
      Clock clock,
      TransactionTemplate transaction) {
    this.line = line;
    this.tickets = tickets;
    this.moves = moves;
    this.live = live;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Empty when nobody waits whom this desk may call. */
  public Optional<Ticket> at(Shift shift) {
    return at(shift, null);
  }

  /**
   * @param meant whom the page offered to call; the order of the line decides all the same
   * @throws CalledElsewhere when another desk has called this person just before
   */
  public Optional<Ticket> at(Shift shift, @Nullable UUID meant) {
    try {
      return transaction.execute(status -> currentOrNext(shift, meant));
    } catch (DuplicateKeyException pressedTwice) {
      return transaction.execute(status -> tickets.atDesk(shift.site(), shift.desk()));
    }
  }

  private Optional<Ticket> currentOrNext(Shift shift, @Nullable UUID meant) {
    var current = tickets.atDesk(shift.site(), shift.desk());
    if (current.isPresent()) {
      return current;
    }
    Optional.ofNullable(meant).flatMap(tickets::byId).ifPresent(it -> stillToBeCalled(it, shift));
    return next(shift);
  }

  private void stillToBeCalled(Ticket ticket, Shift shift) {
    if (ticket.state().atDesk()) {
      var next = line.at(shift).stream().findFirst().map(it -> it.ticket().label());
      throw new CalledElsewhere(ticket.label(), ticket.desk(), next.orElse(null));
    }
  }

  private Optional<Ticket> next(Shift shift) {
    return line.at(shift).stream()
        .map(Line.Place::ticket)
        .filter(ticket -> moves.call(ticket.id(), shift.desk()))
        .findFirst()
        .map(ticket -> announced(ticket, shift));
  }

  private Ticket announced(Ticket ticket, Shift shift) {
    audit.wrote("call", "ticket " + ticket.id());
    live.announce(Topics.calls(shift.site()));
    live.announce(Topics.line(shift.site()));
    live.announce(Topics.ticket(ticket.id()));
    return tickets.byId(ticket.id()).orElseThrow();
  }

  /**
   * Whether this person was called only now. Who presses once too often means the call, not the end
   * of a talk that has not begun.
   */
  public boolean hasJustCalled(Shift shift, UUID ticket) {
    var pressedTwice = clock.instant().minus(PRESSED_TWICE);
    return Boolean.TRUE.equals(
        transaction.execute(status ->
            tickets
                .atDesk(shift.site(), shift.desk())
                .filter(it -> it.id().equals(ticket) && it.state() == TicketState.CALLED)
                .filter(it -> pressedTwice.isBefore(Objects.requireNonNull(it.calledAt())))
                .isPresent()));
  }

  /** Another desk was faster. */
  public static final class CalledElsewhere extends RuntimeException {
    private final String label;
    private final @Nullable String desk;
    private final @Nullable String next;

    CalledElsewhere(String label, @Nullable String desk, @Nullable String next) {
      super(label);
      this.label = label;
      this.desk = desk;
      this.next = next;
    }

    public String label() {
      return label;
    }

    public @Nullable String desk() {
      return desk;
    }

    /** Label of who is next now, or null when nobody waits. */
    public @Nullable String next() {
      return next;
    }
  }
}
