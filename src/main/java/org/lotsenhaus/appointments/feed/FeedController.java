package org.lotsenhaus.appointments.feed;

import java.time.Duration;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What calendar programs fetch. Whoever has the link needs no account, as those programs can't sign
 * in.
 */
@RestController
class FeedController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Feeds feeds;
  private final WriteFeed write;

  FeedController(Feeds feeds, WriteFeed write) {
    this.feeds = feeds;
    this.write = write;
  }

  @GetMapping("/{city}/feed/{secret}.ics")
  ResponseEntity<byte[]> feed(Frame frame, @PathVariable String secret) {
    var feed = Refusal.found(feeds.bySecret(secret));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
        .header("X-Robots-Tag", "noindex")
        .body(Refusal.found(write.of(feed, frame)));
  }
}
