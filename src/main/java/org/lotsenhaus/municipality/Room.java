package org.lotsenhaus.municipality;

import java.util.List;

/** A room for meetings or counselling, open to other departments or to partners. */
public record Room(
    String key,
    String site,
    String name,
    int floor,
    int seats,
    boolean stepFree,
    List<OpenTo> openTo,
    Validity valid)
    implements Dated<Room> {

  public enum OpenTo {
    DEPARTMENTS,
    PARTNERS
  }

  @Override
  public Room during(Validity valid) {
    return new Room(key, site, name, floor, seats, stepFree, openTo, valid);
  }

  @Override
  public Room over(Room present) {
    return this;
  }
}
