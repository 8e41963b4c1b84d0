package org.lotsenhaus.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Address;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.municipality.Site.Geo;
import org.lotsenhaus.municipality.Site.Hours;

/** Lays out a site with its address, opening hours and closures. */
final class SiteTree {

  private SiteTree() {}

  static Leaf of(Site site) {
    return new Leaf()
        .put("key", site.key())
        .put("name", site.name())
        .put("outreach", site.outreach())
        .put("address", address(site.address()))
        .put("geo", geo(site.geo()))
        .constants("accessibility", site.accessibility())
        .put("opening_hours", (Object) hours(site.openingHours()))
        .put("closures", CityTree.all(site.closures(), SiteTree::closure))
        .valid(site.valid())
        .texts("directions", site.directions());
  }

  private static Object address(Address it) {
    return new Leaf()
        .put("street", it.street())
        .put("postcode", it.postcode())
        .put("place", it.place())
        .fields();
  }

  private static @Nullable Object geo(@Nullable Geo it) {
    return it == null
        ? null
        : new Leaf().put("latitude", it.latitude()).put("longitude", it.longitude()).fields();
  }

  private static Object hours(List<Hours> all) {
    return all.size() == 1 && all.getFirst().from() == null
        ? all.getFirst().rule()
        : CityTree.all(all, it -> new Leaf().date("from", it.from()).put("hours", it.rule()));
  }

  private static Leaf closure(Closure it) {
    return new Leaf()
        .date("from", it.from())
        .date("until", it.until())
        .texts("reason", it.reason());
  }
}
