package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.lotsenhaus.api.TicketEntries;
import org.lotsenhaus.api.TicketEntry;
import org.lotsenhaus.api.appointments.Entries.ArrivalEntry;
import org.lotsenhaus.appointments.ArriveForAppointment;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TicketThrottle;
import org.lotsenhaus.ui.Frame;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/{city}/api/v1/appointments/arrivals")
@Tag(name = "Arrivals", description = "For a city's own machines in the entrance.")
class ArrivalsApi {

  private final ArriveForAppointment arrive;
  private final TicketEntries tickets;
  private final TicketThrottle throttle;

  ArrivalsApi(ArriveForAppointment arrive, TicketEntries tickets, TicketThrottle throttle) {
    this.arrive = arrive;
    this.tickets = tickets;
    this.throttle = throttle;
  }

  @PostMapping
  @Operation(
      summary =
          "Check in: 201 with a number that is due at its time, 200 with the same one when sent"
              + " again; 404 for no such code, 409 for one that nobody expects here today")
  ResponseEntity<TicketEntry> arrive(
      Frame frame, HttpServletRequest request, @Valid @RequestBody ArrivalEntry asked) {
    if (!throttle.lets(request)) {
      throw new TooMany(TicketThrottle.NEXT_ONE);
    }
    var arrival = arrive.arrive(asked.code(), asked.site(), Channel.KIOSK);
    return ResponseEntity.status(arrival.again() ? 200 : 201)
        .body(tickets.of(arrival.ticket(), frame));
  }
}
