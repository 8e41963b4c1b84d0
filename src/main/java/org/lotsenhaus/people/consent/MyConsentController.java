package org.lotsenhaus.people.consent;

import java.util.function.Consumer;
import org.lotsenhaus.people.AnswerConsent;
import org.lotsenhaus.people.AnswerConsent.TooLate;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person with the link may do. Opening it changes nothing: programs open links, too. */
@RestController
class MyConsentController {

  private final MyConsents mine;
  private final AnswerConsent answer;
  private final ConsentView view;
  private final Receipts receipts;

  MyConsentController(MyConsents mine, AnswerConsent answer, ConsentView view, Receipts receipts) {
    this.mine = mine;
    this.answer = answer;
    this.view = view;
    this.receipts = receipts;
  }

  @GetMapping("/{city}/my/consent/{token}")
  ResponseEntity<Page> look(Frame frame, @PathVariable String token) {
    var found = mine.find(token);
    var facts = view.facts(frame.words(), found.consent()).whereAnotherHolds(found.another());
    return kept(new MyConsentPage(frame, here(frame, token), facts, true, null));
  }

  private static String here(Frame frame, String token) {
    return frame.to("/my/consent/" + token);
  }

  /** By nobody on the way: the address alone opens it. */
  private static ResponseEntity<Page> kept(Page page) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .body(page);
  }

  @GetMapping("/{city}/my/consent/{token}/receipt")
  ResponseEntity<Page> receipt(Frame frame, @PathVariable String token) {
    return kept(receipts.of(frame, mine.find(token).consent(), frame.language()));
  }

  @PostMapping("/{city}/my/consent/{token}/agreement")
  ResponseEntity<Page> agree(Frame frame, @PathVariable String token) {
    return answered(frame, token, it -> answer.give(it, Way.LINK));
  }

  private ResponseEntity<Page> answered(Frame frame, String token, Consumer<Consent> said) {
    try {
      mine.answer(token, said);
    } catch (TooLate late) {
      return look(frame, token);
    }
    return Redirect.to(here(frame, token));
  }

  @PostMapping("/{city}/my/consent/{token}/refusal")
  ResponseEntity<Page> refuse(Frame frame, @PathVariable String token) {
    return answered(frame, token, answer::refuse);
  }

  @PostMapping("/{city}/my/consent/{token}/withdrawal")
  ResponseEntity<Page> withdraw(Frame frame, @PathVariable String token) {
    return answered(frame, token, it -> answer.withdraw(it, Way.LINK));
  }
}
