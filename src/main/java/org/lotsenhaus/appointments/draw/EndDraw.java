package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.draw.Lot.Result;
import org.lotsenhaus.appointments.waitinglist.GoAhead;
import org.lotsenhaus.appointments.waitinglist.GoAhead.Luckless;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.KeptTimes;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When all lots are drawn: the seed is there for everybody to check, what is left of the times too,
 * and who was not drawn moves to the top of the waiting list.
 */
@Service
class EndDraw {

  private static final int DAYS_TO_WAIT = 90;

  /** For questions; afterwards nobody knows who took part. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final Draws draws;
  private final Lots lots;
  private final DrawEntries entries;
  private final GoAhead ahead;
  private final KeptTimes kept;
  private final FindTimes times;
  private final Audit audit;
  private final Clock clock;

  EndDraw(
      Draws draws,
      Lots lots,
      DrawEntries entries,
      GoAhead ahead,
      KeptTimes kept,
      FindTimes times,
      Audit audit,
      Clock clock) {
    this.draws = draws;
    this.lots = lots;
    this.entries = entries;
    this.ahead = ahead;
    this.kept = kept;
    this.times = times;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void end(Draw draw) {
    var now = clock.instant();
    if (draws.end(draw.id(), now)) {
      kept.leaveToAll(draw.share(), Tenant.bound().actor());
      lots.of(draw.id()).stream()
          .filter(it -> it.result() == Result.NOTHING_LEFT)
          .forEach(it -> goesOn(draw, it, now));
      audit.wrote("held a draw", "draw " + draw.id());
    }
  }

  private void goesOn(Draw draw, Lot lot, Instant since) {
    var entry = entries.byLot(lot.lot()).orElseThrow();
    ahead
        .take(luckless(draw, entry, since, Objects.requireNonNull(lot.place())))
        .ifPresent(it -> entries.goesOn(entry.id(), it.token()));
  }

  private Luckless luckless(Draw draw, DrawEntry entry, Instant since, int place) {
    var today = LocalDate.ofInstant(since, times.zone());
    return new Luckless(
        entry.asked().wish(draw, Set.of()),
        entry.asked().when(today, today.plusDays(DAYS_TO_WAIT)),
        entry.contact(),
        entry.toldIn(),
        since,
        place);
  }

  @Transactional
  public void forgetPeople() {
    entries.forgetDrawnBefore(clock.instant().minus(KEPT));
  }
}
