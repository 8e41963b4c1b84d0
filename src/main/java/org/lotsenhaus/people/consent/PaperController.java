package org.lotsenhaus.people.consent;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.UUID;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person takes along on paper. */
@RestController
class PaperController {

  private final FindConsent find;
  private final SendConsent send;
  private final Receipts receipts;
  private final ConsentView view;
  private final Lexicon lexicon;

  PaperController(
      FindConsent find, SendConsent send, Receipts receipts, ConsentView view, Lexicon lexicon) {
    this.find = find;
    this.send = send;
    this.receipts = receipts;
    this.view = view;
    this.lexicon = lexicon;
  }

  /** Prints a link that the house can't tell again. */
  @PostMapping("/{city}/people/{id}/consents/{consent}/paper")
  Page paper(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    var asked = find.byId(id, consent);
    return page(frame, asked.person(), asked.consent());
  }

  private PaperPage page(Frame frame, Person person, Consent consent) {
    var their = lexicon.in(consent.language());
    return new PaperPage(
        frame,
        person.blocked() ? "" : person.name(),
        their,
        lexicon.in(GERMAN),
        view.facts(their, consent),
        Qr.of(send.link(consent)));
  }

  @GetMapping("/{city}/people/{id}/consents/{consent}/receipt")
  Page receipt(Frame frame, @PathVariable UUID id, @PathVariable UUID consent) {
    var asked = find.read(id, consent).consent();
    return receipts.of(frame, asked, asked.language());
  }
}
