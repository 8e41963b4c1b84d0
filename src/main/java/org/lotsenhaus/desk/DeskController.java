package org.lotsenhaus.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.live.LiveStreams;
import org.lotsenhaus.live.LiveStreams.Feed;
import org.lotsenhaus.queue.AtDesk;
import org.lotsenhaus.queue.CallNext;
import org.lotsenhaus.queue.ForwardTicket;
import org.lotsenhaus.queue.Outcome;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Topics;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PageRenderer;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The work of a desk with the people it calls. */
@RestController
class DeskController {

  private static final String NOT_THERE = "NOT_THERE";

  private final DeskShifts shifts;
  private final DeskView view;
  private final CallNext callNext;
  private final AtDesk atDesk;
  private final ForwardTicket forwardTicket;
  private final LiveStreams streams;
  private final PageRenderer renderer;

  DeskController(
      DeskShifts shifts,
      DeskView view,
      CallNext callNext,
      AtDesk atDesk,
      ForwardTicket forwardTicket,
      LiveStreams streams,
      PageRenderer renderer) {
    this.shifts = shifts;
    this.view = view;
    this.callNext = callNext;
    this.atDesk = atDesk;
    this.forwardTicket = forwardTicket;
    this.streams = streams;
    this.renderer = renderer;
  }

  @GetMapping("/{city}/desk")
  Page desk(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam(name = "q", defaultValue = "") String query) {
    return shifts
        .of(member)
        .<Page>map(shift -> view.page(frame, shift, query))
        .orElseGet(() -> shifts.choice(frame, member, null));
  }

  @GetMapping(path = "/{city}/desk/events", produces = "text/event-stream")
  SseEmitter events(Frame frame, @AuthenticationPrincipal StaffMember member) {
    var shift = shifts.of(member).orElseThrow(NoDesk::new);
    var lasting = frame.lasting();
    return streams.open(
        List.of(
            Feed.calmly(
                Topics.line(shift.site()),
                "queue",
                () ->
                    shifts
                        .of(member)
                        .map(it -> renderer.html(view.queue(lasting, it)))
                        .orElse(""))));
  }

  @PostMapping("/{city}/desk/calls")
  ResponseEntity<Page> call(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return with(frame, member, callNext::at);
  }

  @PostMapping("/{city}/desk/calls/again")
  ResponseEntity<Page> callAgain(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam UUID ticket) {
    return with(frame, member, shift -> atDesk.callAgain(shift, ticket));
  }

  @PostMapping("/{city}/desk/talk")
  ResponseEntity<Page> start(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam UUID ticket) {
    return with(frame, member, shift -> atDesk.start(shift, ticket));
  }

  @PostMapping("/{city}/desk/outcome")
  ResponseEntity<Page> finish(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam UUID ticket,
      @RequestParam String outcome,
      @RequestParam(defaultValue = "stay") String then) {
    return with(
        frame,
        member,
        shift -> {
          end(shift, ticket, outcome);
          if (then.equals("next") && !shift.paused()) {
            callNext.at(shift);
          }
        });
  }

  private void end(Shift shift, UUID ticket, String outcome) {
    if (outcome.equals(NOT_THERE)) {
      atDesk.notThere(shift, ticket);
    } else {
      atDesk.finish(shift, ticket, Outcome.valueOf(outcome));
    }
  }

  @PostMapping("/{city}/desk/forward")
  ResponseEntity<Page> forward(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam UUID ticket,
      @RequestParam String unit,
      @RequestParam(defaultValue = "") String note) {
    return with(frame, member, shift -> forwardTicket.forward(shift, ticket, unit, note));
  }

  private ResponseEntity<Page> with(Frame frame, StaffMember member, Consumer<Shift> work) {
    shifts.of(member).ifPresent(work);
    return Redirect.to(frame.to("/desk"));
  }

  /** This person sits at no desk. */
  static final class NoDesk extends RuntimeException {}
}
