package org.lotsenhaus.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.TimeSlot;

/** One day that is over, imagined: the same day is always imagined alike. */
record PastDay(List<Visit> visits, List<Presence> presences) {

  private static final double NO_SHOW = 0.06;

  record Visit(
      UUID id,
      String letter,
      int number,
      String concern,
      String unit,
      String compartment,
      String language,
      String desk,
      boolean came,
      String outcome,
      Instant arrived,
      Instant called,
      Instant started,
      Instant ended) {}

  record Presence(String desk, Instant from, Instant to) {}

  static PastDay imagine(CityPlan plan, Site site, LocalDate day, TimeSlot open) {
    var random = new SplittableRandom(day.toEpochDay() * 31 + site.key().hashCode());
    var free = new HashMap<String, Instant>();
    plan.desks(site).forEach(desk -> free.put(desk.key(), open.start()));
    var numbers = new HashMap<String, Integer>();
    var visits = new ArrayList<Visit>();
    var visitors = Visitors.of(plan, site);
    for (var minute = open.start();
        minute.isBefore(open.end().minusSeconds(900));
        minute = minute.plusSeconds(60)) {
      int hour = minute.atZone(plan.city().zone()).getHour();
      if (random.nextDouble() < visitors.perMinute(hour)) {
        var visit = visit(plan, site, visitors.concern(random), minute, free, numbers, random);
        if (visit != null) {
          visits.add(visit);
        }
      }
    }
    return new PastDay(visits, presences(free, open));
  }

  private static @Nullable Visit visit(
      CityPlan plan,
      Site site,
      Concern concern,
      Instant arrived,
      Map<String, Instant> free,
      Map<String, Integer> numbers,
      SplittableRandom random) {
    var area = plan.areaOf(concern, site);
    var desk = soonestFree(plan.desksFor(concern, site), free);
    if (area.isEmpty() || desk == null) {
      return null;
    }
    var since = free.getOrDefault(desk.key(), arrived);
    var called = (since.isAfter(arrived) ? since : arrived).plusSeconds(random.nextInt(15, 60));
    boolean came = random.nextDouble() >= NO_SHOW;
    var started = called.plusSeconds(random.nextInt(20, 80));
    var ended =
        came
            ? started.plusSeconds(Dice.talkSeconds(random, concern.minutes()))
            : called.plusSeconds(240);
    free.put(desk.key(), ended);
    var letter = area.get().letter();
    return new Visit(
        new UUID(random.nextLong(), random.nextLong()),
        letter,
        numbers.merge(letter, 1, Integer::sum),
        concern.key(),
        concern.unit(),
        plan.compartmentOf(concern.unit()),
        Dice.language(random).tag(),
        desk.key(),
        came,
        Dice.outcome(random),
        arrived,
        called,
        started,
        ended);
  }

  private static @Nullable Desk soonestFree(List<Desk> desks, Map<String, Instant> free) {
    return desks.stream()
        .min(java.util.Comparator.comparing(it -> free.getOrDefault(it.key(), Instant.MAX)))
        .orElse(null);
  }

  private static List<Presence> presences(Map<String, Instant> free, TimeSlot open) {
    return free.keySet().stream()
        .map(desk -> new Presence(desk, open.start(), open.end()))
        .toList();
  }
}
