package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.List;
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

  /** Null where the time is over: then nobody is needed any more. */
  public @Nullable Kind lacking() {
    return lacking;
  }

  public List<Instant> near() {
    return near;
  }
}
