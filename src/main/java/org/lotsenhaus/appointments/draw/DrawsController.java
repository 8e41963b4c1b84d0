package org.lotsenhaus.appointments.draw;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.draw.EnterDraw.Entering;
import org.lotsenhaus.appointments.waitinglist.JoinForm;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws as everybody sees them, and taking part at home. */
@RestController
class DrawsController {

  private final DrawView view;
  private final VerifyDraw verify;
  private final EnterDraw enter;
  private final BookingThrottle throttle;

  DrawsController(DrawView view, VerifyDraw verify, EnterDraw enter, BookingThrottle throttle) {
    this.view = view;
    this.verify = verify;
    this.enter = enter;
    this.throttle = throttle;
  }

  @GetMapping("/{city}/draws")
  Page all(Frame frame) {
    return view.all(frame);
  }

  @GetMapping("/{city}/draws/{id}")
  Page one(Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> query) {
    return view.one(frame, view.find(id), form(frame, query), null);
  }

  private static JoinForm form(Frame frame, MultiValueMap<String, String> typed) {
    return JoinForm.of(typed, frame.language(), frame.today());
  }

  @PostMapping("/{city}/draws/{id}/entries")
  ResponseEntity<Page> enter(
      Frame frame,
      HttpServletRequest request,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent) {
    var draw = view.find(id);
    var form = form(frame, sent);
    try {
      return entered(frame, request, draw, form);
    } catch (Contact.Unreachable wrong) {
      return refused(frame, draw, form, EntryTrouble.CONTACT);
    } catch (AlreadyEntered twice) {
      return refused(frame, draw, form, EntryTrouble.ALREADY);
    } catch (DrawClosed late) {
      return refused(frame, view.find(id), form, EntryTrouble.TOO_LATE);
    } catch (NotBookable never) {
      return refused(frame, draw, form, EntryTrouble.NOT_POSSIBLE);
    }
  }

  private ResponseEntity<Page> entered(
      Frame frame, HttpServletRequest request, Draw draw, JoinForm form) {
    var entering = new Entering(DrawEntry.Asked.of(form), form.reached(), frame.language());
    if (!throttle.letsBook(request, frame.slug(), entering.contact())) {
      return refused(frame, draw, form, EntryTrouble.TOO_MANY);
    }
    Tenant.asHouse(() -> enter.atHome(draw, entering));
    return Redirect.to(frame.to("/draws/" + draw.id() + "/sent"));
  }

  private ResponseEntity<Page> refused(
      Frame frame, Draw draw, JoinForm form, EntryTrouble trouble) {
    var page = view.one(frame, draw, form, trouble);
    return ResponseEntity.status(page.status()).body(page);
  }

  @GetMapping("/{city}/draws/{id}/sent")
  Page sent(Frame frame, @PathVariable UUID id) {
    return new SentPage(frame, frame.to("/draws/" + view.find(id).id()));
  }

  @GetMapping("/{city}/draws/{id}/verification")
  Page verification(Frame frame, @PathVariable UUID id) {
    return verify.page(frame, view.find(id));
  }

  @GetMapping("/{city}/draws/{id}/" + VerificationPage.FILE)
  ResponseEntity<byte[]> lots(@PathVariable UUID id) {
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .body(verify.lots(view.find(id)).getBytes(US_ASCII));
  }
}
