package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketThrottle;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.signage.Slips;
import org.lotsenhaus.signage.ThisDevice;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking a number at a kiosk, and the screen that shows it. */
@RestController
class KioskTicketController {

  private final Kiosks kiosks;
  private final KioskHours hours;
  private final TakeTicket takeTicket;
  private final TicketThrottle throttle;
  private final ThisDevice thisDevice;
  private final Tickets tickets;
  private final Slips slips;
  private final CityPlans plans;
  private final TransactionTemplate transaction;
  private final Clock clock;

  KioskTicketController(
      Kiosks kiosks,
      KioskHours hours,
      TakeTicket takeTicket,
      TicketThrottle throttle,
      ThisDevice thisDevice,
      Tickets tickets,
      Slips slips,
      CityPlans plans,
      TransactionTemplate transaction,
      Clock clock) {
    this.kiosks = kiosks;
    this.hours = hours;
    this.takeTicket = takeTicket;
    this.throttle = throttle;
    this.thisDevice = thisDevice;
    this.tickets = tickets;
    this.slips = slips;
    this.plans = plans;
    this.transaction = transaction;
    this.clock = clock;
  }

  @PostMapping("/{city}/kiosk/{site}/tickets")
  ResponseEntity<Page> take(
      HttpServletRequest request,
      @PathVariable String site,
      @RequestParam String concern,
      @RequestParam(name = "step_free", defaultValue = "false") boolean stepFree,
      @RequestParam(name = "small_children", defaultValue = "false") boolean smallChildren,
      @RequestParam(name = "request") String requestKey) {
    var kiosk = kiosks.of(request, site);
    if (thisDevice.kioskAt(site, request).isEmpty() && !throttle.lets(request)) {
      return refused(KioskAdvicePage.tooMany(kiosk));
    }
    try {
      var ticket =
          takeTicket.take(
              new Wish(
                  concern,
                  site,
                  kiosk.language(),
                  Channel.KIOSK,
                  stepFree,
                  smallChildren,
                  null,
                  requestKey));
      return Redirect.to(kiosk.at("/tickets/" + ticket.token()));
    } catch (TakeTicket.HouseClosed closed) {
      return refused(hours.closed(kiosk));
    } catch (TakeTicket.AppointmentOnly appointment) {
      return refused(KioskAdvicePage.reception(kiosk));
    } catch (TakeTicket.UnknownConcern unknown) {
      throw new NotHere("portal.no_such_concern");
    }
  }

  private static ResponseEntity<Page> refused(Page why) {
    return ResponseEntity.unprocessableContent().body(why);
  }

  @GetMapping("/{city}/kiosk/{site}/tickets/{token}")
  KioskDonePage done(
      HttpServletRequest request, @PathVariable String site, @PathVariable String token) {
    var kiosk = kiosks.of(request, site);
    var ticket = find(token);
    var printer = Printer.of(thisDevice.kioskAt(site, request));
    return new KioskDonePage(
        kiosk,
        plans
            .current()
            .concernEver(ticket.concern())
            .map(it -> it.title().in(kiosk.language()))
            .orElse(""),
        due(ticket),
        slips.of(ticket, printer.width(), kiosk.frame()),
        printer.prints());
  }

  private @Nullable LocalTime due(Ticket ticket) {
    var due = ticket.dueAt();
    return due == null || !ticket.isEarly(clock.instant())
        ? null
        : LocalTime.ofInstant(due, plans.current().city().zone());
  }

  private Ticket find(String token) {
    return Optional.ofNullable(transaction.execute(status -> tickets.byToken(token)))
        .flatMap(it -> it)
        .orElseThrow(() -> new NotHere("portal.no_such_ticket"));
  }
}
