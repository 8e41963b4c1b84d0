package org.lotsenhaus.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.live.LiveStreams;
import org.lotsenhaus.live.LiveStreams.Feed;
import org.lotsenhaus.queue.AtDesk;
import org.lotsenhaus.queue.CallNext;
import org.lotsenhaus.queue.ForwardTicket;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Topics;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PageRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The work of a desk with the people it calls. */
@RestController
class DeskController {

  private final DeskShifts shifts;
  private final DeskView view;
  private final DeskWork work;
  private final CallNext callNext;
  private final AtDesk atDesk;
  private final ForwardTicket forwardTicket;
  private final LiveStreams streams;
  private final PageRenderer renderer;

  DeskController(
      DeskShifts shifts,
      DeskView view,
      DeskWork work,
      CallNext callNext,
      AtDesk atDesk,
      ForwardTicket forwardTicket,
      LiveStreams streams,
      PageRenderer renderer) {
    this.shifts = shifts;
    this.view = view;
    this.work = work;
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
    return work.page(frame, member, query);
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
                        .map(it -> renderer.html(view.moved(lasting, it)))
                        .orElse(""))));
  }

  @PostMapping("/{city}/desk/calls")
  ResponseEntity<Page> call(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam(required = false) @Nullable UUID meant) {
    return work.at(frame, member, shift -> callNext.at(shift, meant));
  }

  @PostMapping("/{city}/desk/calls/again")
  ResponseEntity<Page> callAgain(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam UUID ticket) {
    return work.at(frame, member, shift -> atDesk.callAgain(shift, ticket));
  }

  @PostMapping("/{city}/desk/talk")
  ResponseEntity<Page> start(
      Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam UUID ticket) {
    return work.at(frame, member, shift -> atDesk.start(shift, ticket));
  }

  @PostMapping("/{city}/desk/outcome")
  ResponseEntity<Page> finish(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam UUID ticket,
      @RequestParam Ending outcome,
      @RequestParam(defaultValue = "stay") String then,
      @RequestParam(required = false) @Nullable UUID meant) {
    return work.at(
        frame,
        member,
        shift -> {
          if (then.equals("next")) {
            endAndCall(shift, ticket, outcome, meant);
          } else {
            end(shift, ticket, outcome);
          }
        });
  }

  private void endAndCall(Shift shift, UUID ticket, Ending outcome, @Nullable UUID meant) {
    if (!callNext.hasJustCalled(shift, ticket)) {
      end(shift, ticket, outcome);
      if (!shift.paused()) {
        callNext.at(shift, meant);
      }
    }
  }

  private void end(Shift shift, UUID ticket, Ending ending) {
    ending
        .outcome()
        .ifPresentOrElse(
            outcome -> atDesk.finish(shift, ticket, outcome), () -> atDesk.notThere(shift, ticket));
  }

  @PostMapping("/{city}/desk/forward")
  ResponseEntity<Page> forward(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam UUID ticket,
      @RequestParam String unit,
      @RequestParam(defaultValue = "") String note) {
    return work.at(frame, member, shift -> forwardTicket.forward(shift, ticket, unit, note));
  }

  /** This person sits at no desk. */
  @ResponseStatus(HttpStatus.CONFLICT)
  static final class NoDesk extends RuntimeException {}
}
