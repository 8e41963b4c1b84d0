package org.lotsenhaus.appointments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Meeting.TeamPlan;
import org.lotsenhaus.calendar.Need;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.calendar.Need.Team;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Works out who a wish needs. An adviser who speaks the language is preferred; else one and an
 * interpreter, for concerns with legal effect a sworn one. Concerns of several units follow each
 * other without a gap, each with an adviser of its unit; room and interpreter stay throughout.
 */
@Component
class PlanMeeting {

  private static final int TICK_MINUTES = 5;

  private final CityPlans plans;

  PlanMeeting(CityPlans plans) {
    this.plans = plans;
  }

  /**
   * @throws NotBookable when a concern, the site or the number of people doesn't fit
   */
  Meeting of(Wish wish) {
    var plan = plans.current();
    var concerns = concerns(wish, plan);
    var minutes = minutesByUnit(concerns);
    var length = Duration.ofMinutes(minutes.values().stream().mapToInt(it -> it).sum());
    var teams = teams(wish, minutes, length, concerns.stream().anyMatch(Concern::legalEffect));
    var need = new Need(teams.stream().map(TeamPlan::team).toList(), wish.shares(), wish.givesUp());
    return new Meeting(length, concerns.getFirst().unit(), teams, need);
  }

  private static List<Concern> concerns(Wish wish, CityPlan plan) {
    if (wish.concerns().isEmpty() || wish.concerns().size() > Wish.MOST_CONCERNS) {
      throw new NotBookable(NotBookable.Why.CONCERN);
    }
    if (wish.people() < 1 || wish.people() > Wish.MOST_PEOPLE) {
      throw new NotBookable(NotBookable.Why.PEOPLE);
    }
    if (plan.site(wish.site()).isEmpty()) {
      throw new NotBookable(NotBookable.Why.SITE);
    }
    return wish.concerns().stream().distinct().map(key -> bookable(plan, key)).toList();
  }

  private static Concern bookable(CityPlan plan, String key) {
    return plan.concern(key)
        .filter(it -> it.isOffered() && it.byAppointment())
        .orElseThrow(() -> new NotBookable(NotBookable.Why.CONCERN));
  }

  /** In the order in which the units first occur; rounded up to whole ticks. */
  private static Map<String, Integer> minutesByUnit(List<Concern> concerns) {
    var minutes = new LinkedHashMap<String, Integer>();
    concerns.forEach(it -> minutes.merge(it.unit(), it.minutes(), Integer::sum));
    minutes.replaceAll((unit, sum) -> Math.ceilDiv(sum, TICK_MINUTES) * TICK_MINUTES);
    return minutes;
  }

  private static List<TeamPlan> teams(
      Wish wish, Map<String, Integer> minutes, Duration length, boolean legalEffect) {
    var room = room(wish, length);
    if (wish.language().isGerman()) {
      return List.of(new TeamPlan(team(advisers(wish, minutes, Set.of()), room), false));
    }
    var speaks = Set.of(Skills.language(wish.language()));
    var interpreter = interpreter(wish.language(), length, legalEffect);
    return List.of(
        new TeamPlan(team(advisers(wish, minutes, speaks), room), false),
        new TeamPlan(team(advisers(wish, minutes, Set.of()), room, interpreter), true));
  }

  private static List<Part> advisers(Wish wish, Map<String, Integer> minutes, Set<String> also) {
    var parts = new ArrayList<Part>();
    var after = Duration.ZERO;
    for (var unit : minutes.entrySet()) {
      var tags = new TreeSet<>(also);
      if (parts.isEmpty() && wish.adviser() != null) {
        tags.add(Resource.tagOf(wish.adviser()));
      }
      tags.addAll(Set.of(Kind.ADVISER.tag(), Skills.unit(unit.getKey()), Skills.site(wish.site())));
      var lasting = Duration.ofMinutes(unit.getValue());
      parts.add(new Part(Set.copyOf(tags), after, lasting, wish.onlyShare()));
      after = after.plus(lasting);
    }
    return parts;
  }

  /** With a seat for the adviser, and for an interpreter in case one comes. */
  private static Part room(Wish wish, Duration length) {
    var tags =
        new TreeSet<>(
            Set.of(
                Kind.ROOM.tag(),
                Skills.FOR_APPOINTMENTS,
                Skills.site(wish.site()),
                Skills.seats(wish.people() + 1)));
    if (wish.stepFree()) {
      tags.add(Skills.STEP_FREE);
    }
    return new Part(Set.copyOf(tags), Duration.ZERO, length);
  }

  private static Part interpreter(Language language, Duration length, boolean legalEffect) {
    var tags = new TreeSet<>(Set.of(Kind.INTERPRETER.tag(), Skills.language(language)));
    if (legalEffect) {
      tags.add(Skills.SWORN);
    }
    return new Part(Set.copyOf(tags), Duration.ZERO, length);
  }

  private static Team team(List<Part> advisers, Part... others) {
    return new Team(Stream.concat(advisers.stream(), Stream.of(others)).toList());
  }
}
