package org.lotsenhaus.municipality;

import java.util.List;

/**
 * Where people wait. Its letter leads every ticket number and names the place, never a reason;
 * several units share an area. {@code T} is kept for appointments.
 */
public record WaitingArea(
    String key,
    String site,
    String letter,
    int floor,
    boolean appointments,
    List<String> units,
    Validity valid,
    Texts name,
    Texts directions)
    implements Dated<WaitingArea> {

  @Override
  public WaitingArea during(Validity valid) {
    return new WaitingArea(key, site, letter, floor, appointments, units, valid, name, directions);
  }

  public WaitingArea of(List<String> others) {
    return new WaitingArea(key, site, letter, floor, appointments, others, valid, name, directions);
  }

  @Override
  public WaitingArea over(WaitingArea present) {
    return new WaitingArea(
        key,
        site,
        letter,
        floor,
        appointments,
        units,
        valid,
        name.over(present.name),
        directions.over(present.directions));
  }
}
