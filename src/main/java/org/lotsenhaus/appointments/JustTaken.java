package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.List;

/** Somebody else was quicker. Tells which time is gone and what is free around it. */
public class JustTaken extends RuntimeException {

  private final transient Instant gone;
  private final transient List<Instant> near;

  JustTaken(Instant gone, List<Instant> near) {
    super("just taken");
    this.gone = gone;
    this.near = List.copyOf(near);
  }

  public Instant gone() {
    return gone;
  }

  public List<Instant> near() {
    return near;
  }
}
