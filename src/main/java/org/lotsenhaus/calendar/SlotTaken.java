package org.lotsenhaus.calendar;

import java.util.Set;

/** Somebody else was quicker. Names who of those wanted is no longer free. */
public class SlotTaken extends RuntimeException {

  private final transient Set<Integer> resources;

  SlotTaken(Set<Integer> resources) {
    super("taken: " + resources);
    this.resources = Set.copyOf(resources);
  }

  public Set<Integer> resources() {
    return resources;
  }
}
