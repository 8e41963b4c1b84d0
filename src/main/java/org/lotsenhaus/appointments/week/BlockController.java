package org.lotsenhaus.appointments.week;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.plan.Spans;
import org.lotsenhaus.calendar.SlotTaken;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Blocks time of an adviser or a room, and frees it. */
@RestController
class BlockController {

  private final BlockView view;
  private final BlockTime block;
  private final CityPlans plans;

  BlockController(BlockView view, BlockTime block, CityPlans plans) {
    this.view = view;
    this.block = block;
    this.plans = plans;
  }

  @GetMapping("/{city}/calendar/blocks/new")
  Page begin(Frame frame, @RequestParam(defaultValue = "") String of) {
    return page(frame, Entries.none().with("of", of).with("day", frame.today()));
  }

  private BlockPage page(Frame frame, Entries entries) {
    return new BlockPage(frame, view.whom(), entries);
  }

  @PostMapping("/{city}/calendar/blocks")
  ResponseEntity<Page> block(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var whom = whom(entries, view.whom());
    var day = entries.dayNotBefore("day", plans.current().day());
    var minutes = Spans.minutes(entries);
    var reason = entries.required("reason", 200);
    var time =
        minutes.flatMap(it -> it.on(day, plans.current().city().zone()).stream().findFirst());
    if (!entries.isFine() || time.isEmpty() || !blocked(entries, whom, time.get(), reason)) {
      return Refusal.answer(page(frame, entries));
    }
    return Redirect.to(frame.to("/calendar?of=" + whom + "&day=" + day));
  }

  private static int whom(Entries entries, List<Choice> known) {
    var chosen = entries.oneOf("of", known);
    return entries.isFine("of") ? Integer.parseInt(chosen) : 0;
  }

  private boolean blocked(Entries entries, int whom, TimeSlot time, String reason) {
    try {
      block.block(whom, time, reason);
      return true;
    } catch (SlotTaken taken) {
      entries.wrong("from", "calendar-staff.wrong_taken");
      return false;
    }
  }

  @GetMapping("/{city}/calendar/blocks/{id}")
  Page one(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id);
  }

  @PostMapping("/{city}/calendar/blocks/{id}/end")
  ResponseEntity<Page> free(Frame frame, @PathVariable UUID id) {
    block.free(id);
    return Redirect.to(frame.to("/calendar?saved"));
  }
}
