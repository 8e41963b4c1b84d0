package org.lotsenhaus.municipality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where people come: the house itself or an outreach site in a quarter. */
public record Site(
    String key,
    String name,
    boolean outreach,
    Address address,
    @Nullable Geo geo,
    List<Accessibility> accessibility,
    List<Hours> openingHours,
    List<Closure> closures,
    Validity valid,
    Texts directions)
    implements Dated<Site> {

  public record Address(String street, String postcode, String place) {}

  public record Geo(double latitude, double longitude) {}

  /** Opening hours in the syntax of OpenStreetMap, from a day on until the next ones begin. */
  public record Hours(@Nullable LocalDate from, String rule) {}

  /** Days on which the site is closed besides, both included. */
  public record Closure(LocalDate from, LocalDate until, Texts reason) {
    public boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }

    private Closure over(List<Closure> present) {
      return present.stream()
          .filter(it -> it.from.equals(from))
          .min(Comparator.comparing(it -> !it.until.equals(until)))
          .map(it -> new Closure(from, until, reason.over(it.reason)))
          .orElse(this);
    }
  }

  public enum Accessibility {
    STEP_FREE,
    LIFT,
    ACCESSIBLE_TOILET,
    ACCESSIBLE_PARKING,
    INDUCTION_LOOP,
    TACTILE_GUIDANCE,
    QUIET_PLACE,
    PLAY_CORNER,
    BABY_ROOM
  }

  public Site with(Details details) {
    return new Site(
        key,
        details.name,
        details.outreach,
        details.address,
        geo,
        details.accessibility,
        openingHours,
        closures,
        details.valid,
        directions);
  }

  /** What is said about a site beside its times and texts. */
  public record Details(
      String name,
      boolean outreach,
      Address address,
      List<Accessibility> accessibility,
      Validity valid) {}

  public Site withTimes(List<Hours> hours, List<Closure> closures) {
    return new Site(
        key, name, outreach, address, geo, accessibility, hours, closures, valid, directions);
  }

  public boolean stepFree() {
    return accessibility.contains(Accessibility.STEP_FREE);
  }

  @Override
  public Site during(Validity valid) {
    return new Site(
        key,
        name,
        outreach,
        address,
        geo,
        accessibility,
        openingHours,
        closures,
        valid,
        directions);
  }

  @Override
  public Site over(Site present) {
    return new Site(
        key,
        name,
        outreach,
        address,
        geo,
        accessibility,
        openingHours,
        closures.stream().map(closure -> closure.over(present.closures)).toList(),
        valid,
        directions.over(present.directions));
  }
}
