package org.lotsenhaus.desk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.desk.OtherNumberPage.Number;
import org.lotsenhaus.queue.CallOther;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calling a number out of turn, with a reason. */
@RestController
class OtherNumberController {

  private final DeskShifts shifts;
  private final CallOther callOther;
  private final CityPlans plans;
  private final Clock clock;

  OtherNumberController(DeskShifts shifts, CallOther callOther, CityPlans plans, Clock clock) {
    this.shifts = shifts;
    this.callOther = callOther;
    this.plans = plans;
    this.clock = clock;
  }

  @GetMapping("/{city}/desk/other")
  ResponseEntity<Page> choose(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return shifts
        .of(member)
        .map(shift -> ResponseEntity.<Page>ok(page(frame, shift, "", "", null)))
        .orElseGet(() -> Redirect.to(frame.to("/desk")));
  }

  @PostMapping("/{city}/desk/calls/other")
  ResponseEntity<Page> call(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam UUID ticket,
      @RequestParam(defaultValue = "") String reason) {
    return shifts
        .of(member)
        .map(shift -> call(frame, shift, ticket, reason))
        .orElseGet(() -> Redirect.to(frame.to("/desk")));
  }

  private ResponseEntity<Page> call(Frame frame, Shift shift, UUID ticket, String reason) {
    try {
      callOther.call(shift, ticket, reason);
      return Redirect.to(frame.to("/desk"));
    } catch (CallOther.ReasonMissing silent) {
      return refused(page(frame, shift, ticket.toString(), reason, "desk-staff.reason_missing"));
    } catch (CallOther.DeskBusy busy) {
      return refused(page(frame, shift, ticket.toString(), reason, "desk-staff.desk_busy"));
    } catch (CallOther.WaitsNoMore gone) {
      return refused(page(frame, shift, "", reason, "desk-staff.waits_no_more"));
    }
  }

  private static ResponseEntity<Page> refused(OtherNumberPage page) {
    return ResponseEntity.unprocessableContent().body(page);
  }

  private OtherNumberPage page(
      Frame frame, Shift shift, String chosen, String reason, @Nullable String trouble) {
    var plan = plans.current();
    List<Number> numbers =
        callOther.choices(shift).stream().map(it -> number(plan, it, frame)).toList();
    return new OtherNumberPage(frame, numbers, chosen, reason, trouble);
  }

  private Number number(CityPlan plan, Ticket ticket, Frame frame) {
    return new Number(
        ticket.id().toString(),
        ticket.label(),
        DeskView.title(plan, ticket, frame),
        ticket.language().nameIn(frame.language()),
        ticket.waited(clock.instant()).toMinutes());
  }
}
