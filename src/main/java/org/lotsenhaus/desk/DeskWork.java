package org.lotsenhaus.desk;

import gg.jte.Content;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.queue.CallNext.CalledElsewhere;
import org.lotsenhaus.queue.ForwardTicket.NotServedAnywhere;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.TakeBack.TooLate;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.lotsenhaus.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Does something at the desk where somebody sits; what is refused is said there in words. */
@Component
class DeskWork {

  private final DeskShifts shifts;
  private final DeskView view;
  private final OwnKeys ownKeys;

  DeskWork(DeskShifts shifts, DeskView view, OwnKeys ownKeys) {
    this.shifts = shifts;
    this.view = view;
    this.ownKeys = ownKeys;
  }

  Page page(Frame frame, StaffMember member, String query) {
    return shifts
        .of(member)
        .<Page>map(shift -> view.page(frame, shift, ownKeys.of(member), query, null))
        .orElseGet(() -> shifts.choice(frame, member, null));
  }

  /** Without a desk nothing is done: the answer is the choice of one. */
  ResponseEntity<Page> at(Frame frame, StaffMember member, Consumer<Shift> work) {
    var shift = shifts.of(member);
    try {
      shift.ifPresent(work);
      return Redirect.to(frame.to("/desk"));
    } catch (CalledElsewhere faster) {
      return refused(frame, member, shift.orElseThrow(), called(faster, frame.words()));
    } catch (TooLate late) {
      return refused(frame, member, shift.orElseThrow(), frame.words().say("desk-staff.too_late"));
    } catch (NotServedAnywhere nowhere) {
      return refused(
          frame, member, shift.orElseThrow(), frame.words().say("desk-staff.not_served_anywhere"));
    }
  }

  private ResponseEntity<Page> refused(
      Frame frame, StaffMember member, Shift shift, Content trouble) {
    return ResponseEntity.unprocessableContent()
        .body(view.page(frame, shift, ownKeys.of(member), "", trouble));
  }

  private Content called(CalledElsewhere faster, Words words) {
    @Nullable String next = faster.next();
    var desk = view.labelOf(faster.desk());
    return next == null
        ? words.say("desk-staff.called_elsewhere", "number", faster.label(), "desk", desk)
        : words.say(
            "desk-staff.called_elsewhere_next",
            "number",
            faster.label(),
            "desk",
            desk,
            "next",
            next);
  }
}
