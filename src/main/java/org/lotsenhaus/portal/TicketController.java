package org.lotsenhaus.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.live.LiveStreams;
import org.lotsenhaus.live.LiveStreams.Feed;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.HoldTicket;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.TicketThrottle;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.queue.Topics;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PageRenderer;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Taking a number, watching it, and what one can do with it. */
@RestController
class TicketController {

  private final TakeTicket takeTicket;
  private final HoldTicket holdTicket;
  private final Tickets tickets;
  private final TicketView view;
  private final TicketThrottle throttle;
  private final ConcernController concerns;
  private final LiveStreams streams;
  private final PageRenderer renderer;
  private final TransactionTemplate transaction;

  TicketController(
      TakeTicket takeTicket,
      HoldTicket holdTicket,
      Tickets tickets,
      TicketView view,
      TicketThrottle throttle,
      ConcernController concerns,
      LiveStreams streams,
      PageRenderer renderer,
      TransactionTemplate transaction) {
    this.takeTicket = takeTicket;
    this.holdTicket = holdTicket;
    this.tickets = tickets;
    this.view = view;
    this.throttle = throttle;
    this.concerns = concerns;
    this.streams = streams;
    this.renderer = renderer;
    this.transaction = transaction;
  }

  @PostMapping("/{city}/tickets")
  ResponseEntity<Page> take(
      Frame frame,
      HttpServletRequest request,
      @RequestParam String concern,
      @RequestParam(required = false) @Nullable String site,
      @RequestParam(name = "request") String requestKey) {
    if (!throttle.lets(request)) {
      return refused(frame, concern, "portal.too_many");
    }
    try {
      var wish =
          new Wish(concern, site, frame.language(), Channel.PHONE, false, false, null, requestKey);
      var ticket = takeTicket.take(wish);
      var cookie = MyTicket.remember(ticket.token(), frame.slug(), request.isSecure());
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.SET_COOKIE, cookie.toString())
          .header(HttpHeaders.LOCATION, frame.to("/t/" + ticket.token()))
          .build();
    } catch (TakeTicket.HouseClosed closed) {
      return refused(frame, concern, "portal.house_closed");
    } catch (TakeTicket.AppointmentOnly appointment) {
      return refused(frame, concern, "phrases.appointment_needed");
    } catch (TakeTicket.UnknownConcern unknown) {
      throw new NotHere("portal.no_such_concern");
    }
  }

  private ResponseEntity<Page> refused(Frame frame, String concern, String why) {
    return ResponseEntity.unprocessableContent()
        .body(concerns.page(frame, concern, frame.words().say(why)));
  }

  @GetMapping("/{city}/t/{token}")
  TicketPage ticket(Frame frame, @PathVariable String token) {
    return new TicketPage(view.of(find(token), frame));
  }

  @GetMapping(path = "/{city}/t/{token}/events", produces = "text/event-stream")
  SseEmitter events(Frame frame, @PathVariable String token) {
    var ticket = find(token);
    var lasting = frame.lasting();
    var now =
        (java.util.function.Supplier<String>) () -> renderer.html(view.of(find(token), lasting));
    return streams.open(
        List.of(
            Feed.atOnce(Topics.ticket(ticket.id()), "now", now),
            Feed.calmly(Topics.line(ticket.site()), "now", now)));
  }

  @PostMapping("/{city}/t/{token}/more-time")
  ResponseEntity<Page> moreTime(Frame frame, @PathVariable String token) {
    holdTicket.askForTime(token);
    return Redirect.to(frame.to("/t/" + token));
  }

  @PostMapping("/{city}/t/{token}/rejoin")
  ResponseEntity<Page> rejoin(Frame frame, @PathVariable String token) {
    holdTicket.rejoin(token);
    return Redirect.to(frame.to("/t/" + token));
  }

  @GetMapping("/{city}/t/{token}/return")
  ReturnPage askBeforeReturn(Frame frame, @PathVariable String token) {
    return new ReturnPage(frame, frame.to("/t/" + token), find(token).label());
  }

  @PostMapping("/{city}/t/{token}/return")
  ResponseEntity<Page> giveBack(Frame frame, @PathVariable String token) {
    holdTicket.giveBack(token);
    return Redirect.to(frame.to("/t/" + token));
  }

  /** For people who know that they have a number, but not where. */
  @GetMapping("/{city}/number")
  ResponseEntity<Page> myNumber(
      Frame frame, @CookieValue(name = MyTicket.COOKIE, required = false) @Nullable String mine) {
    return Optional.ofNullable(mine)
        .map(token -> Redirect.to(frame.to("/t/" + token)))
        .orElseGet(() -> ResponseEntity.ok(new NumberPage(frame)));
  }

  private Ticket find(String token) {
    return Optional.ofNullable(transaction.execute(status -> tickets.byToken(token)))
        .flatMap(it -> it)
        .orElseThrow(() -> new NotHere("portal.no_such_ticket"));
  }
}
