package org.lotsenhaus.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns for which there are few times, and many who want one. */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.diary")
class BenchRareTimes {

  /** Three advisers have it. */
  static final String FEW = "school_place";

  /** Five advisers have it. */
  static final String FIVE = "case_management_intake";

  /** {@value #RUSH_TIMES} times of half an hour on one Saturday, and no more. */
  static final String RUSH = "housing_search_wbs";

  static final int RUSH_TIMES = 500;
  private static final int HOURS = 10;

  private final JdbcClient jdbc;

  BenchRareTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write() {
    advisers("few", "integration_centre", 3);
    advisers("five", "social_work", 5);
    advisers("rush", "accommodation", RUSH_TIMES / HOURS);
    add("ROOM", "room-five", 5, "appointments", "seats:2");
    add("ROOM", "room-rush", RUSH_TIMES / HOURS, "appointments", "seats:2");
    weekdays("%-few");
    weekdays("%-five");
    oneSaturday("%-rush");
  }

  /** Enough of them for thousands of bookings in one city. */
  void writeMany() {
    advisers("many", "social_work", 20);
    add("ROOM", "room-many", 20, "appointments", "seats:2");
    weekdays("%-many");
  }

  private void advisers(String name, String unit, int many) {
    add("ADVISER", "adviser-" + name, many, "unit:" + unit, "language:de");
  }

  private void add(String kind, String name, int many, String tag, String other) {
    jdbc.sql(
            """
            insert into resource (kind, key, tags, changed_by, changed_at)
            select ?, n || '-' || ?, array[?, ?, 'site:' || ?], 'bench', now() from generate_series(1, ?) as n
            """)
        .params(kind, name, tag, other, BenchDiary.SITE, many)
        .update();
  }

  private void weekdays(String keys) {
    jdbc.sql(
            """
            insert into opening_rule (resource_id, kind, weekday, from_minute, until_minute,
                                      counted_from, changed_by, changed_at)
            select id, 'OPEN', weekday, 480, 960, date '2026-01-05', 'bench', now()
            from resource, generate_series(1, 5) as weekday where key like ?
            """)
        .param(keys)
        .update();
  }

  /** The one before which there are at least two weeks. */
  static LocalDate saturday(LocalDate today) {
    return today.plusDays(14).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
  }

  /** From eight to six, half an hour in each hour: nobody can take half of two times. */
  private void oneSaturday(String keys) {
    jdbc.sql(
            """
            insert into opening_extra (resource_id, day, from_minute, until_minute, changed_by, changed_at)
            select id, ?, 60 * hour, 60 * hour + 30, 'bench', now()
            from resource, generate_series(8, 7 + ?) as hour where key like ?
            """)
        .params(saturday(LocalDate.now()), HOURS, keys)
        .update();
  }
}
