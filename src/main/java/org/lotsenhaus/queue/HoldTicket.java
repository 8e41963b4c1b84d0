package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotsenhaus.live.Live;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person can do with their number: ask for time, come back into the line, give it back. */
@Service
public class HoldTicket {

  /** How much later "I need more time" means. */
  public static final Duration LATER = Duration.ofMinutes(10);

  /** How much later "five minutes more" means for somebody who was called. */
  public static final Duration A_MOMENT = Duration.ofMinutes(5);

  private final Tickets tickets;
  private final Moves moves;
  private final Endings endings;
  private final Live live;
  private final Clock clock;

  HoldTicket(Tickets tickets, Moves moves, Endings endings, Live live, Clock clock) {
    this.tickets = tickets;
    this.moves = moves;
    this.endings = endings;
    this.live = live;
    this.clock = clock;
  }

  @Transactional
  public void askForTime(String token) {
    change(token, ticket -> moves.notBefore(ticket.id(), later(ticket)));
  }

  private Instant later(Ticket ticket) {
    return clock.instant().plus(ticket.state() == TicketState.CALLED ? A_MOMENT : LATER);
  }

  @Transactional
  public void rejoin(String token) {
    change(token, ticket -> moves.rejoin(ticket.id()));
  }

  @Transactional
  public void giveBack(String token) {
    change(token, endings::giveBack);
  }

  /** At the reception, for someone who stands there with the slip. */
  @Transactional
  public void rejoin(UUID id) {
    tickets.byId(id).ifPresent(ticket -> change(ticket.token(), it -> moves.rejoin(it.id())));
  }

  private void change(String token, Predicate<Ticket> move) {
    tickets
        .byToken(token)
        .filter(move)
        .ifPresent(ticket -> {
          live.announce(Topics.ticket(ticket.id()));
          live.announce(Topics.line(ticket.site()));
          live.announce(Topics.calls(ticket.site()));
        });
  }
}
