package org.lotsenhaus.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where people are served, on display under its label. It serves whole units. */
public record Desk(
    String key,
    String site,
    String label,
    String waitingArea,
    @Nullable String door,
    @Nullable String partner,
    boolean stepFree,
    List<String> serves,
    Validity valid)
    implements Dated<Desk> {

  @Override
  public Desk during(Validity valid) {
    return new Desk(key, site, label, waitingArea, door, partner, stepFree, serves, valid);
  }

  public Desk serving(List<String> units) {
    return new Desk(key, site, label, waitingArea, door, partner, stepFree, units, valid);
  }

  @Override
  public Desk over(Desk present) {
    return this;
  }
}
