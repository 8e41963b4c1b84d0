package org.lotsenhaus.desk;

import java.util.Arrays;
import java.util.UUID;
import org.lotsenhaus.queue.HoldTicket;
import org.lotsenhaus.queue.MarkUrgent;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One number at the reception. The reception sees numbers of the whole house, no concerns. */
@RestController
class GuestController {

  private final Tickets tickets;
  private final MarkUrgent markUrgent;
  private final HoldTicket holdTicket;
  private final SeenByHouse house;

  GuestController(
      Tickets tickets, MarkUrgent markUrgent, HoldTicket holdTicket, SeenByHouse house) {
    this.tickets = tickets;
    this.markUrgent = markUrgent;
    this.holdTicket = holdTicket;
    this.house = house;
  }

  @GetMapping("/{city}/reception/tickets/{id}")
  ResponseEntity<Page> guest(Frame frame, @PathVariable UUID id) {
    return house
        .of(() -> tickets.byId(id))
        .map(ticket -> ResponseEntity.<Page>ok(page(frame, ticket)))
        .orElseGet(() -> Redirect.to(frame.to("/reception")));
  }

  private static GuestPage page(Frame frame, Ticket ticket) {
    return new GuestPage(
        frame,
        ticket.id().toString(),
        ticket.label(),
        ticket.state(),
        ticket.urgent(),
        frame.to("/t/" + ticket.token() + "/slip"),
        Arrays.asList(Urgency.values()));
  }

  @PostMapping("/{city}/reception/tickets/{id}/urgency")
  ResponseEntity<Page> urgent(Frame frame, @PathVariable UUID id, @RequestParam Urgency reason) {
    asHouse(() -> markUrgent.mark(id, reason));
    return Redirect.to(frame.to("/reception/tickets/" + id));
  }

  @PostMapping("/{city}/reception/tickets/{id}/return-to-line")
  ResponseEntity<Page> backInLine(Frame frame, @PathVariable UUID id) {
    asHouse(() -> holdTicket.rejoin(id));
    return Redirect.to(frame.to("/reception"));
  }

  private static void asHouse(Runnable work) {
    Tenant.asHouse(() -> {
      work.run();
      return true;
    });
  }
}
