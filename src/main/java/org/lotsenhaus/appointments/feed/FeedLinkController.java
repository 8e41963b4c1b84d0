package org.lotsenhaus.appointments.feed;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes, renews and ends one's own link. */
@RestController
class FeedLinkController {

  private final Feeds feeds;
  private final WriteFeed write;
  private final Clock clock;
  private final String fixedAddress;

  FeedLinkController(
      Feeds feeds,
      WriteFeed write,
      Clock clock,
      @Value("${lotsenhaus.public-address:}") String fixedAddress) {
    this.feeds = feeds;
    this.write = write;
    this.clock = clock;
    this.fixedAddress = fixedAddress.replaceFirst("/$", "");
  }

  @GetMapping("/{city}/calendar/feed")
  Page feed(Frame frame, @AuthenticationPrincipal StaffMember member) {
    return page(frame, member, null);
  }

  private FeedPage page(Frame frame, StaffMember member, @Nullable String link) {
    var feed = feeds.of(member.id());
    return new FeedPage(
        frame,
        write.isAdviser(member.id()),
        feed.map(it -> it.madeAt().atZone(clock.getZone()).toLocalDate())
            .map(frame.words()::dateWithYear)
            .orElse(null),
        feed.map(it -> it.tells() == Feed.Tells.BUSY).orElse(true),
        link);
  }

  /** No redirect: the link is shown in this answer and never again. */
  @PostMapping("/{city}/calendar/feed")
  Page make(Frame frame, @AuthenticationPrincipal StaffMember member, @RequestParam String tells) {
    var secret = feeds.make(member.id(), Feed.Tells.of(tells));
    return page(frame, member, address() + frame.to("/feed/" + secret.value() + ".ics"));
  }

  private String address() {
    return fixedAddress.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : fixedAddress;
  }

  @PostMapping("/{city}/calendar/feed/end")
  ResponseEntity<Page> end(Frame frame, @AuthenticationPrincipal StaffMember member) {
    feeds.end(member.id());
    return Redirect.to(frame.to("/calendar/feed?saved"));
  }
}
