package org.lotsenhaus.queue;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long people usually waited, by the hour, on the same weekday of the last eight weeks. */
@Component
public class QuietTimes {

  private static final int WEEKS = 8;

  /** Minutes waited by half of the people, by full local hour of arrival. */
  public record Day(DayOfWeek day, Map<Integer, Integer> minutesByHour) {

    public boolean known() {
      return minutesByHour.size() > 1;
    }
  }

  private record Key(TenantId tenant, String area, LocalDate today, DayOfWeek day) {}

  private final JdbcClient jdbc;
  private final SeenByHouse house;
  private final Map<Key, Day> known = new ConcurrentHashMap<>();

  QuietTimes(JdbcClient jdbc, SeenByHouse house) {
    this.jdbc = jdbc;
    this.house = house;
  }

  public Day at(CityPlan plan, WaitingArea area, DayOfWeek day) {
    var key = new Key(Tenant.current(), area.key(), plan.day(), day);
    var kept = known.get(key);
    return kept != null ? kept : keptIfKnown(key, new Day(day, ask(plan, area, day)));
  }

  /** A city that has just moved in may know more in a minute: nothing is no answer for a day. */
  private Day keptIfKnown(Key key, Day asked) {
    known.keySet().removeIf(old -> old.today().isBefore(key.today()));
    if (asked.known()) {
      known.put(key, asked);
    }
    return asked;
  }

  /**
   * The full hour from which it is usually quietest at a site today: the mean of its waiting areas.
   * None when that hour is now, or when nobody knows.
   */
  public Optional<LocalTime> stillToCome(CityPlan plan, Site site, LocalTime now) {
    return plan.areas(site).stream()
        .filter(area -> !area.appointments())
        .map(area -> at(plan, area, plan.day().getDayOfWeek()))
        .filter(Day::known)
        .flatMap(day -> day.minutesByHour().entrySet().stream())
        .filter(hour -> hour.getKey() >= now.getHour())
        .collect(groupingBy(Map.Entry::getKey, averagingInt(Map.Entry::getValue)))
        .entrySet()
        .stream()
        .min(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(hour -> LocalTime.of(hour.getKey(), 0))
        .filter(hour -> hour.isAfter(now));
  }

  private Map<Integer, Integer> ask(CityPlan plan, WaitingArea area, DayOfWeek day) {
    var byHour = new TreeMap<Integer, Integer>();
    house.of(() -> query(plan, area, day)).forEach(row -> byHour.put(row[0], row[1]));
    return byHour;
  }

  private List<int[]> query(CityPlan plan, WaitingArea area, DayOfWeek day) {
    return jdbc.sql(
            """
            select extract(hour from arrived_at at time zone :zone)::int as hour,
                   round(percentile_cont(0.5) within group (
                     order by extract(epoch from called_at - joined_at) / 60))::int as minutes
            from ticket_turn
            where site_key = :site and day >= :since and day < :today
              and extract(isodow from day) = :day and unit_key in (:units)
              and called_at is not null and turn = 1
            group by 1 having count(*) >= 5 order by 1
            """)
        .param("zone", plan.city().zone().getId())
        .param("site", area.site())
        .param("since", plan.day().minusWeeks(WEEKS))
        .param("today", plan.day())
        .param("day", day.getValue())
        .param("units", area.units().isEmpty() ? List.of("") : area.units())
        .query((row, n) -> new int[] {row.getInt(1), row.getInt(2)})
        .list();
  }
}
