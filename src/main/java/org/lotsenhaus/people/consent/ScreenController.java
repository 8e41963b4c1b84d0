package org.lotsenhaus.people.consent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.AnswerConsent;
import org.lotsenhaus.people.AnswerConsent.TooLate;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.FrameArgument;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The screen is turned round: the person reads in their language and presses for themselves. */
@RestController
class ScreenController {

  private final FindConsent find;
  private final AnswerConsent answer;
  private final ConsentView view;
  private final FrameArgument frames;

  ScreenController(FindConsent find, AnswerConsent answer, ConsentView view, FrameArgument frames) {
    this.find = find;
    this.answer = answer;
    this.view = view;
    this.frames = frames;
  }

  @GetMapping("/{city}/people/{id}/consents/{consent}/screen")
  Page show(HttpServletRequest request, @PathVariable UUID id, @PathVariable UUID consent) {
    var asked = find.read(id, consent).consent();
    var frame = frames.of(request, language(request, asked.language()));
    var place = frame.to("/people/" + id + "/consents/" + consent);
    var facts = view.facts(frame.words(), asked);
    return new MyConsentPage(frame, place + "/screen", facts, false, place);
  }

  private static Language language(HttpServletRequest request, Language explained) {
    return Optional.ofNullable(request.getParameter("lang"))
        .flatMap(Language::ofFirstWave)
        .orElse(explained);
  }

  @PostMapping("/{city}/people/{id}/consents/{consent}/screen/agreement")
  ResponseEntity<Page> agree(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    try {
      answer.give(find.byId(id, consent).consent(), Way.SCREEN);
    } catch (TooLate late) {
      // the page shows how it stands
    }
    return back(frame, id, consent);
  }

  private static ResponseEntity<Page> back(Frame frame, UUID id, UUID consent) {
    return Redirect.to(frame.to("/people/" + id + "/consents/" + consent + "/screen"));
  }

  @PostMapping("/{city}/people/{id}/consents/{consent}/screen/refusal")
  ResponseEntity<Page> refuse(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    answer.refuse(find.byId(id, consent).consent());
    return back(frame, id, consent);
  }
}
