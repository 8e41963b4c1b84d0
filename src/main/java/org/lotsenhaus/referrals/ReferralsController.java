package org.lotsenhaus.referrals;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
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

/** Referrals for those who sent or got them. */
@RestController
class ReferralsController {

  private static final int LONGEST = 500;

  private final ReferralsView list;
  private final ReferralView view;
  private final CaseReferrals ofCase;
  private final AnswerReferral answer;
  private final RecallReferral recall;

  ReferralsController(
      ReferralsView list,
      ReferralView view,
      CaseReferrals ofCase,
      AnswerReferral answer,
      RecallReferral recall) {
    this.list = list;
    this.view = view;
    this.ofCase = ofCase;
    this.answer = answer;
    this.recall = recall;
  }

  @GetMapping("/{city}/referrals")
  Page all(Frame frame) {
    return list.all(frame);
  }

  @GetMapping("/{city}/cases/{id}/referrals")
  Page ofCase(Frame frame, @PathVariable UUID id) {
    return ofCase.page(frame, id);
  }

  @GetMapping("/{city}/referrals/{id}")
  Page one(Frame frame, @PathVariable UUID id) {
    return view.one(frame, id, Entries.none());
  }

  @PostMapping("/{city}/referrals/{id}/acceptance")
  ResponseEntity<Page> accept(Frame frame, @PathVariable UUID id) {
    return inTurn(frame, id, () -> answer.accept(id));
  }

  @PostMapping("/{city}/referrals/{id}/refusal")
  ResponseEntity<Page> decline(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var why = typed.chosen("why", Decline.values());
    var remark = remark(typed);
    return why.isEmpty() || !typed.isFine()
        ? Refusal.answer(view.one(frame, id, typed))
        : inTurn(frame, id, () -> answer.decline(id, why.get(), remark));
  }

  @PostMapping("/{city}/referrals/{id}/attendance")
  ResponseEntity<Page> attended(Frame frame, @PathVariable UUID id) {
    return inTurn(frame, id, () -> answer.attended(id));
  }

  @PostMapping("/{city}/referrals/{id}/outcome")
  ResponseEntity<Page> end(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var outcome = typed.chosen("outcome", Outcome.values());
    var remark = remark(typed);
    return outcome.isEmpty() || !typed.isFine()
        ? Refusal.answer(view.one(frame, id, typed))
        : inTurn(frame, id, () -> answer.end(id, outcome.get(), remark));
  }

  @PostMapping("/{city}/referrals/{id}/recall")
  ResponseEntity<Page> recall(Frame frame, @PathVariable UUID id) {
    return inTurn(frame, id, () -> recall.recall(id));
  }

  private static String remark(Entries typed) {
    return typed.text("remark").isEmpty() ? "" : typed.required("remark", LONGEST);
  }

  private static ResponseEntity<Page> inTurn(Frame frame, UUID id, Runnable work) {
    try {
      work.run();
      return Redirect.to(frame.to("/referrals/" + id));
    } catch (AnswerReferral.OutOfTurn late) {
      return Redirect.to(frame.to("/referrals/" + id + "?turn"));
    }
  }
}
