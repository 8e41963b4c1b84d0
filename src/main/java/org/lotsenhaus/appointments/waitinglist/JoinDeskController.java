package org.lotsenhaus.appointments.waitinglist;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.waitinglist.JoinPage.Trouble;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a place for somebody at the desk. A contact is no must: then a slip is printed. */
@RestController
class JoinDeskController {

  private final JoinView view;
  private final JoinWaitingList join;
  private final OfferSoon soon;

  JoinDeskController(JoinView view, JoinWaitingList join, OfferSoon soon) {
    this.view = view;
    this.join = join;
    this.soon = soon;
  }

  @GetMapping("/{city}/calendar/waiting-list/new")
  ResponseEntity<Page> begin(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    return page(frame, form(frame, typed), null);
  }

  private static JoinForm form(Frame frame, MultiValueMap<String, String> typed) {
    return JoinForm.of(typed, frame.language(), frame.today());
  }

  private ResponseEntity<Page> page(Frame frame, JoinForm form, @Nullable Trouble trouble) {
    return Refusal.answer(new JoinDeskPage(frame, view.page(frame, form, trouble)));
  }

  @PostMapping("/{city}/calendar/waiting-list/new")
  ResponseEntity<Page> enter(Frame frame, @RequestParam MultiValueMap<String, String> sent) {
    var form = form(frame, sent);
    try {
      var joining = view.joining(form, form.reachedIfAny(), form.toldIn());
      var wish = Tenant.asHouse(() -> join.join(joining));
      soon.offer();
      return Redirect.to(place(frame, wish));
    } catch (Contact.Unreachable wrong) {
      return page(frame, form, Trouble.CONTACT);
    } catch (AlreadyWaiting already) {
      return page(frame, form, Trouble.ALREADY);
    } catch (NotBookable never) {
      return page(frame, form, Trouble.NOT_POSSIBLE);
    }
  }

  /** In the language of who takes the slip along. */
  private static String place(Frame frame, WaitingWish wish) {
    return frame.to("/waiting-list/" + wish.token() + "?lang=" + wish.toldIn().tag());
  }
}
