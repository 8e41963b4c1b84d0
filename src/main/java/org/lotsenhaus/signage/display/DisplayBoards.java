package org.lotsenhaus.signage.display;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.lotsenhaus.live.Announcement;
import org.lotsenhaus.live.Ear;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.ui.PageRenderer;
import org.springframework.stereotype.Component;

/**
 * The board of each site, made once for all its displays: again after each announcement and with
 * each turn of the languages.
 */
@Component
class DisplayBoards {

  private static final String CALLS = "calls:";

  private record Key(TenantId tenant, String site) {}

  record Made(String html, long announcement, Rotation turn) {}

  private final MakeBoard makeBoard;
  private final PageRenderer renderer;
  private final Clock clock;
  private final Map<Key, AtomicLong> announcements = new ConcurrentHashMap<>();
  private final Map<Key, Made> made = new ConcurrentHashMap<>();

  DisplayBoards(MakeBoard makeBoard, PageRenderer renderer, Clock clock, Ear ear) {
    this.makeBoard = makeBoard;
    this.renderer = renderer;
    this.clock = clock;
    ear.listenToAll(this::heard);
  }

  private void heard(Announcement announcement) {
    if (announcement.topic().startsWith(CALLS)) {
      var site = announcement.topic().substring(CALLS.length());
      count(new Key(announcement.tenant(), site)).incrementAndGet();
    }
  }

  /** Of the bound city. Whoever asks while it is being made waits for the same one. */
  Made at(String site) {
    var key = new Key(Tenant.current(), site);
    var known = made.get(key);
    return known != null && isCurrent(key, known)
        ? known
        : made.compute(key, (k, old) -> old != null && isCurrent(key, old) ? old : make(key));
  }

  private boolean isCurrent(Key key, Made board) {
    return board.announcement() == count(key).get()
        && board.turn().equals(Rotation.at(clock.instant()));
  }

  /** The counter is read first: what is announced meanwhile makes the board old. */
  private Made make(Key key) {
    var announcement = count(key).get();
    var turn = Rotation.at(clock.instant());
    return new Made(renderer.html(makeBoard.of(key.site())), announcement, turn);
  }

  private AtomicLong count(Key key) {
    return announcements.computeIfAbsent(key, it -> new AtomicLong());
  }
}
