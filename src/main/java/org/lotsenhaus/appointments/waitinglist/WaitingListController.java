package org.lotsenhaus.appointments.waitinglist;

import jakarta.servlet.http.HttpServletRequest;
import org.lotsenhaus.appointments.BookingThrottle;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.waitinglist.JoinPage.Trouble;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Joining the line, and what the person with the link may do: at home as at the desk. */
@RestController
class WaitingListController {

  private final JoinView joining;
  private final WaitingListView view;
  private final JoinWaitingList join;
  private final AnswerOffer answer;
  private final OfferSoon soon;
  private final BookingThrottle throttle;

  WaitingListController(
      JoinView joining,
      WaitingListView view,
      JoinWaitingList join,
      AnswerOffer answer,
      OfferSoon soon,
      BookingThrottle throttle) {
    this.joining = joining;
    this.view = view;
    this.join = join;
    this.answer = answer;
    this.soon = soon;
    this.throttle = throttle;
  }

  @GetMapping("/{city}/waiting-list")
  Page form(Frame frame, @RequestParam MultiValueMap<String, String> query) {
    return joining.page(frame, JoinForm.of(query, frame.language(), frame.today()), null);
  }

  @PostMapping("/{city}/waiting-list")
  ResponseEntity<Page> join(
      Frame frame, HttpServletRequest request, @RequestParam MultiValueMap<String, String> sent) {
    var form = JoinForm.of(sent, frame.language(), frame.today());
    try {
      if (!throttle.letsBook(request, frame.slug(), form.reached())) {
        return refused(frame, form, Trouble.TOO_MANY);
      }
      var wish =
          Tenant.asHouse(() -> join.join(joining.joining(form, form.reached(), frame.language())));
      soon.offer();
      return Redirect.to(frame.to("/waiting-list/" + wish.token()));
    } catch (Contact.Unreachable wrong) {
      return refused(frame, form, Trouble.CONTACT);
    } catch (AlreadyWaiting already) {
      return refused(frame, form, Trouble.ALREADY);
    } catch (NotBookable never) {
      return refused(frame, form, Trouble.NOT_POSSIBLE);
    }
  }

  private ResponseEntity<Page> refused(Frame frame, JoinForm form, Trouble trouble) {
    var page = joining.page(frame, form, trouble);
    return ResponseEntity.status(page.status()).body(page);
  }

  @GetMapping("/{city}/waiting-list/{token}")
  ResponseEntity<Page> place(Frame frame, @PathVariable String token) {
    return place(frame, view.find(token), false);
  }

  private ResponseEntity<Page> place(Frame frame, WaitingWish wish, boolean late) {
    var page = view.waiting(frame, wish, late);
    return ResponseEntity.status(page.status())
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .body(page);
  }

  @PostMapping("/{city}/waiting-list/{token}/appointment")
  ResponseEntity<Page> accept(Frame frame, @PathVariable String token) {
    var wish = view.find(token);
    try {
      Tenant.house(Tenant.current()).run(() -> answer.accept(wish));
      return back(frame, wish);
    } catch (OfferOver late) {
      return place(frame, view.find(token), true);
    }
  }

  private static ResponseEntity<Page> back(Frame frame, WaitingWish wish) {
    return Redirect.to(frame.to("/waiting-list/" + wish.token()));
  }

  @PostMapping("/{city}/waiting-list/{token}/refusal")
  ResponseEntity<Page> decline(Frame frame, @PathVariable String token) {
    var wish = view.find(token);
    Tenant.house(Tenant.current()).run(() -> answer.decline(wish));
    return back(frame, wish);
  }

  @PostMapping("/{city}/waiting-list/{token}/departure")
  ResponseEntity<Page> leave(Frame frame, @PathVariable String token) {
    var wish = view.find(token);
    Tenant.house(Tenant.current()).run(() -> answer.leave(wish));
    return back(frame, wish);
  }
}
