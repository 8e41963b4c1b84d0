package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import org.lotsenhaus.queue.HoldTicket;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketThrottle;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.ui.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/tickets")
@Tag(name = "Tickets", description = "Taking a number, watching it, giving it back.")
class TicketsApi {

  private final TakeTicket takeTicket;
  private final HoldTicket holdTicket;
  private final Tickets tickets;
  private final TicketEntries entries;
  private final TicketThrottle throttle;
  private final TransactionTemplate transaction;

  TicketsApi(
      TakeTicket takeTicket,
      HoldTicket holdTicket,
      Tickets tickets,
      TicketEntries entries,
      TicketThrottle throttle,
      TransactionTemplate transaction) {
    this.takeTicket = takeTicket;
    this.holdTicket = holdTicket;
    this.tickets = tickets;
    this.entries = entries;
    this.throttle = throttle;
    this.transaction = transaction;
  }

  @PostMapping
  @Operation(summary = "Take a ticket: 201, or 422 while the house is closed, or 429 for too many")
  ResponseEntity<TicketEntry> take(
      Frame frame, HttpServletRequest request, @Valid @RequestBody TicketWish wish) {
    if (!throttle.lets(request)) {
      throw Refusal.tooMany(TicketThrottle.NEXT_ONE);
    }
    var entry = entries.of(takeTicket.take(wish.in(frame.language())), frame);
    return ResponseEntity.created(URI.create(entry.links().self())).body(entry);
  }

  @GetMapping("/{token}")
  @Operation(summary = "How it stands: people ahead, waiting time, or the desk that called")
  TicketEntry ticket(Frame frame, @PathVariable String token) {
    return entries.of(find(token), frame);
  }

  @DeleteMapping("/{token}")
  @Operation(summary = "Give the ticket back; done twice, it changes nothing more")
  ResponseEntity<Void> giveBack(Frame frame, @PathVariable String token) {
    holdTicket.giveBack(find(token).token());
    return ResponseEntity.noContent().build();
  }

  private Ticket find(String token) {
    var found = transaction.execute(status -> tickets.byToken(token));
    return found.orElseThrow(Refusal::noSuchTicket);
  }
}
