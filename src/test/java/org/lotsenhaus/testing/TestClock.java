package org.lotsenhaus.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Stands still until a test sets or moves it. Every test begins on a Tuesday at 09:30. */
@Component
public class TestClock extends Clock {

  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  public static final LocalDateTime TUESDAY_MORNING = LocalDateTime.of(2026, 11, 24, 9, 30);

  private volatile Instant now = TUESDAY_MORNING.atZone(ZONE).toInstant();

  public void set(LocalDateTime local) {
    now = local.atZone(ZONE).toInstant();
  }

  public void set(String local) {
    set(LocalDateTime.parse(local));
  }

  public void advance(Duration time) {
    now = now.plus(time);
  }

  public void advanceMinutes(int minutes) {
    advance(Duration.ofMinutes(minutes));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZONE) ? this : Clock.fixed(now, zone);
  }
}
