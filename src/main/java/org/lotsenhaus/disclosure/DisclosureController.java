package org.lotsenhaus.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.disclosure.Disclosure.Decision;
import org.lotsenhaus.disclosure.HandleDisclosure.NotYours;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One request, for those who asked, who review and who answer. */
@RestController
class DisclosureController {

  private static final int LONGEST = 2_000;

  private final DisclosureView view;
  private final HandleDisclosure handle;

  DisclosureController(DisclosureView view, HandleDisclosure handle) {
    this.view = view;
    this.handle = handle;
  }

  /**
   * @param search other than the name as it was asked for
   */
  @GetMapping("/{city}/disclosures/{id}")
  Page one(
      HttpServletRequest request,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String search) {
    return view.one(frame, id, search, Entries.none(), answers(request));
  }

  /** Who somebody is, case managers know; a desk doesn't look for people. */
  private static boolean answers(HttpServletRequest request) {
    return request.isUserInRole("CASEWORK");
  }

  @PostMapping("/{city}/disclosures/{id}/decision")
  ResponseEntity<Page> decide(
      HttpServletRequest request,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var decision =
        typed.has("decision", Decision.GRANTED.name()) ? Decision.GRANTED : Decision.REFUSED;
    var why = typed.required("why", LONGEST);
    if (!typed.isFine()) {
      return Refusal.answer(view.one(frame, id, "", typed, answers(request)));
    }
    handle.decide(id, decision, why);
    return Redirect.to(frame.to("/disclosures/" + id));
  }

  @PostMapping("/{city}/disclosures/{id}/release")
  ResponseEntity<Page> release(
      HttpServletRequest request, Frame frame, @PathVariable UUID id, @RequestParam UUID whom) {
    Refusal.found(answers(request) ? java.util.Optional.of(id) : java.util.Optional.empty());
    handle.release(id, whom);
    return Redirect.to(frame.to("/disclosures"));
  }

  @PostMapping("/{city}/disclosures/{id}/refusal")
  ResponseEntity<Page> releaseNothing(
      HttpServletRequest request,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var why = typed.required("why", LONGEST);
    if (!typed.isFine()) {
      return Refusal.answer(view.one(frame, id, "", typed, answers(request)));
    }
    handle.releaseNothing(id, why);
    return Redirect.to(frame.to("/disclosures"));
  }

  /** Answered itself, without a redirect: what is shown here is nowhere any more. */
  @PostMapping("/{city}/disclosures/{id}/reading")
  Page read(Frame frame, @PathVariable UUID id) {
    return new ReleasedPage(frame, handle.read(id));
  }

  @ExceptionHandler(NotYours.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void notHere() {}
}
