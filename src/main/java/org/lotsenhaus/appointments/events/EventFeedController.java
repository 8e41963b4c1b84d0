package org.lotsenhaus.appointments.events;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.appointments.events.EventFeedPage.Shown;
import org.lotsenhaus.municipality.LastChanges.LastChange;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator lets a system of the city read what happens to appointments. */
@RestController
class EventFeedController {

  private final EventFeeds feeds;
  private final Traces traces;
  private final PublicAddress address;

  EventFeedController(EventFeeds feeds, Traces traces, PublicAddress address) {
    this.feeds = feeds;
    this.traces = traces;
    this.address = address;
  }

  @GetMapping("/{city}/admin/appointment-events")
  Page feed(Frame frame) {
    return page(frame, null);
  }

  private EventFeedPage page(Frame frame, @Nullable Shown shown) {
    var made =
        feeds
            .current()
            .map(it ->
                traces.say(Optional.of(new LastChange(it.madeBy(), it.madeAt())), frame.words()));
    return new EventFeedPage(
        frame, address.of(frame.to("/api/v1/appointment-events")), made.orElse(null), shown);
  }

  /** No redirect: token and key are shown in this answer and never again. */
  @PostMapping("/{city}/admin/appointment-events")
  ResponseEntity<Page> make(Frame frame, @AuthenticationPrincipal StaffMember member) {
    var access = feeds.make(member.id().toString());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(page(frame, new Shown(access.token().value(), access.key().value())));
  }

  @PostMapping("/{city}/admin/appointment-events/end")
  ResponseEntity<Page> end(Frame frame) {
    feeds.end();
    return Redirect.to(frame.to("/admin/appointment-events?saved"));
  }
}
