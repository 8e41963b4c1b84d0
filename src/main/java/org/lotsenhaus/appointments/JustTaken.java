package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.calendar.Resource.Kind;

/**
 * Somebody else was quicker. Tells which time is gone, of whom nobody is left then, and what is
 * free around it.
 */
public class JustTaken extends RuntimeException {

  private final transient Instant gone;
  private final @Nullable Kind lacking;
  private final transient List<Instant> near;

  JustTaken(Instant gone, @Nullable Kind lacking, List<Instant> near) {
    super("just taken");
    this.gone = gone;
    this.lacking = lacking;
    this.near = List.copyOf(near);
  }

  public Instant gone() {
    return gone;
  }

  /** {@code adviser}, {@code room} or {@code interpreter}; null where the time itself is over. */
  public @Nullable String lacking() {
    return lacking == null ? null : lacking.name().toLowerCase(Locale.ROOT);
  }

  public List<Instant> near() {
    return near;
  }
}
