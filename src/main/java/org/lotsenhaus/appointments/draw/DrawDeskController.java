package org.lotsenhaus.appointments.draw;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.draw.EnterDraw.Entering;
import org.lotsenhaus.appointments.waitinglist.JoinForm;
import org.lotsenhaus.shared.Tenant;
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

/** Enters somebody at the desk. A contact is no must: then a slip is printed. */
@RestController
class DrawDeskController {

  private final DrawView view;
  private final EnterDraw enter;

  DrawDeskController(DrawView view, EnterDraw enter) {
    this.view = view;
    this.enter = enter;
  }

  @GetMapping("/{city}/calendar/draws/{id}")
  ResponseEntity<Page> begin(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    return page(frame, id, form(frame, typed), null);
  }

  private static JoinForm form(Frame frame, MultiValueMap<String, String> typed) {
    return JoinForm.of(typed, frame.language(), frame.today());
  }

  private ResponseEntity<Page> page(
      Frame frame, UUID id, JoinForm form, @Nullable EntryTrouble trouble) {
    return Refusal.answer(view.desk(frame, view.find(id), form, trouble));
  }

  @PostMapping("/{city}/calendar/draws/{id}")
  ResponseEntity<Page> enter(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var draw = view.find(id);
    var form = form(frame, sent);
    try {
      var entry = Tenant.asHouse(() -> enter.atTheDesk(draw, entering(form)));
      return Redirect.to(slip(frame, entry));
    } catch (Contact.Unreachable wrong) {
      return page(frame, id, form, EntryTrouble.CONTACT);
    } catch (AlreadyEntered twice) {
      return page(frame, id, form, EntryTrouble.ALREADY);
    } catch (DrawClosed late) {
      return page(frame, id, form, EntryTrouble.TOO_LATE);
    } catch (NotBookable never) {
      return page(frame, id, form, EntryTrouble.NOT_POSSIBLE);
    }
  }

  private static Entering entering(JoinForm form) {
    return new Entering(DrawEntry.Asked.of(form), form.reachedIfAny(), form.toldIn());
  }

  /** In the language of who takes it along. */
  private static String slip(Frame frame, DrawEntry entry) {
    return frame.to("/draws/entry/" + entry.token() + "?lang=" + entry.toldIn().tag());
  }
}
