package org.lotsenhaus.appointments.draw;

import java.util.function.Consumer;
import org.lotsenhaus.shared.Tenant;
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
class DrawEntryController {

  private final DrawEntryView view;
  private final EnterDraw enter;
  private final WithdrawEntry withdraw;

  DrawEntryController(DrawEntryView view, EnterDraw enter, WithdrawEntry withdraw) {
    this.view = view;
    this.enter = enter;
    this.withdraw = withdraw;
  }

  @GetMapping("/{city}/draws/entry/{token}")
  ResponseEntity<Page> entry(Frame frame, @PathVariable String token) {
    return page(frame, token, false);
  }

  private ResponseEntity<Page> page(Frame frame, String token, boolean late) {
    var page = view.page(frame, view.find(token), late);
    return ResponseEntity.status(page.status())
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .body(page);
  }

  @PostMapping("/{city}/draws/entry/{token}/confirmation")
  ResponseEntity<Page> confirm(Frame frame, @PathVariable String token) {
    return done(frame, token, enter::confirm);
  }

  @PostMapping("/{city}/draws/entry/{token}/withdrawal")
  ResponseEntity<Page> withdraw(Frame frame, @PathVariable String token) {
    return done(frame, token, withdraw::withdraw);
  }

  private ResponseEntity<Page> done(Frame frame, String token, Consumer<DrawEntry> change) {
    var entry = view.find(token);
    try {
      Tenant.house(Tenant.current()).run(() -> change.accept(entry));
      return Redirect.to(frame.to("/draws/entry/" + token));
    } catch (DrawClosed late) {
      return page(frame, token, true);
    }
  }
}
