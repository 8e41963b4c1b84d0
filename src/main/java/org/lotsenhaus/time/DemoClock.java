package org.lotsenhaus.time;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A demo may be looked at in the evening, when a real house is closed: its clock starts on a
 * Tuesday at 09:30 and goes on from there. How far it is ahead is kept in the database, so that it
 * survives restarts and all instances agree.
 */
@Component
@Profile("demo")
public class DemoClock extends Clock {

  private static final LocalTime START = LocalTime.of(9, 30);

  private static final ScopedValue<Instant> IMAGINED = ScopedValue.newInstance();

  private final JdbcClient jdbc;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  DemoClock(JdbcClient jdbc) {
    this.jdbc = jdbc;
    jdbc.sql("insert into demo_clock (ahead_seconds) values (?) on conflict do nothing")
        .param(Duration.between(Instant.now(), firstTuesday()).toSeconds())
        .update();
    lookAgain();
  }

  private static Instant firstTuesday() {
    return LocalDate.now(RealClock.ZONE)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))
        .atTime(START)
        .atZone(RealClock.ZONE)
        .toInstant();
  }

  /** Reads again how far the clock is ahead; another instance may have set it. */
  public final void lookAgain() {
    long seconds = jdbc.sql("select ahead_seconds from demo_clock").query(Long.class).single();
    ahead.set(Duration.ofSeconds(seconds));
  }

  /** Sets the demo's time for everybody, from now on. */
  public void set(ZonedDateTime time) {
    jdbc.sql("update demo_clock set ahead_seconds = ?")
        .param(Duration.between(Instant.now(), time.toInstant()).toSeconds())
        .update();
    lookAgain();
  }

  /** Does work of a moment that is over, so that a demo's morning can be caught up with. */
  public static void at(Instant imagined, Runnable work) {
    ScopedValue.where(IMAGINED, imagined).run(work);
  }

  @Override
  public Instant instant() {
    return IMAGINED.isBound() ? IMAGINED.get() : Instant.now().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return RealClock.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(getZone()) ? this : Clock.fixed(instant(), zone);
  }
}
