package org.lotsenhaus.people.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.AnswerConsent;
import org.lotsenhaus.people.AnswerConsent.TooLate;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.people.consent.FindConsent.Asked;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A consent in the person's file: shown, sent, and entered as the person said it. */
@RestController
class ConsentController {

  private final FindConsent find;
  private final AnswerConsent answer;
  private final SendConsent send;
  private final ConsentView view;

  ConsentController(FindConsent find, AnswerConsent answer, SendConsent send, ConsentView view) {
    this.find = find;
    this.answer = answer;
    this.send = send;
    this.view = view;
  }

  @GetMapping("/{city}/people/{id}/consents/{consent}")
  Page consent(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    var asked = find.read(id, consent);
    return new ConsentPage(
        frame,
        asked.person().shownName(frame.words()),
        "/people/" + id,
        place(id, consent),
        "/people/" + id + "/consents/new?renews=" + consent,
        view.facts(frame.words(), asked.consent(), asked.consent().language())
            .whereAnotherHolds(asked.another()),
        reached(frame, asked));
  }

  private static String place(UUID person, UUID consent) {
    return "/people/" + person + "/consents/" + consent;
  }

  /** By what, and not where: the address of who is protected is not shown in passing. */
  private static @Nullable String reached(Frame frame, Asked asked) {
    return asked
        .person()
        .profile()
        .contact()
        .map(it ->
            frame
                .words()
                .plain(
                    it.kind() == Recipient.Kind.EMAIL
                        ? "people-staff.send_email"
                        : "people-staff.send_sms"))
        .orElse(null);
  }

  @PostMapping("/{city}/people/{id}/consents/{consent}/agreement")
  ResponseEntity<Page> agree(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    try {
      answer.give(find.byId(id, consent).consent(), Way.PAPER);
    } catch (TooLate late) {
      // the page shows how it stands
    }
    return back(frame, id, consent);
  }

  private static ResponseEntity<Page> back(Frame frame, UUID person, UUID consent) {
    return Redirect.to(frame.to(place(person, consent)));
  }

  @PostMapping("/{city}/people/{id}/consents/{consent}/refusal")
  ResponseEntity<Page> refuse(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    answer.refuse(find.byId(id, consent).consent());
    return back(frame, id, consent);
  }

  @PostMapping("/{city}/people/{id}/consents/{consent}/withdrawal")
  ResponseEntity<Page> withdraw(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    answer.withdraw(find.byId(id, consent).consent(), Way.TOLD);
    return back(frame, id, consent);
  }

  @PostMapping("/{city}/people/{id}/consents/{consent}/message")
  ResponseEntity<Page> send(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    var asked = find.byId(id, consent);
    asked.person().profile().contact().ifPresent(it -> send.send(asked.consent(), it));
    return Redirect.to(frame.to(place(id, consent) + "?sent"));
  }
}
