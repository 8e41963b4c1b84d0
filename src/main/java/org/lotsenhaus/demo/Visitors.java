package org.lotsenhaus.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Site;

/** Who comes to a site, and how many. */
final class Visitors {

  private static final int OFTEN = 40;
  private static final int A_DESK_A_DAY = 17;

  private Visitors() {}

  /** Walk-in concerns, short ones more often than long ones. */
  static List<Concern> concernsAt(CityPlan plan, Site site) {
    return plan.concerns().stream()
        .filter(Concern::walkIn)
        .filter(concern -> !plan.desksFor(concern, site).isEmpty())
        .flatMap(Visitors::asOftenAsShort)
        .toList();
  }

  private static Stream<Concern> asOftenAsShort(Concern concern) {
    return IntStream.range(0, Math.max(1, OFTEN / concern.minutes())).mapToObj(it -> concern);
  }

  /** As many as the desks of the site can serve on a busy day. */
  static double daily(CityPlan plan, Site site) {
    return plan.desks(site).size() * A_DESK_A_DAY;
  }
}
