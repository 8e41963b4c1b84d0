package org.lotsenhaus.bench;

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
  private static final int HALF_HOURS = 20;

  private final JdbcClient jdbc;

  BenchRareTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void write() {
    advisers("few", "integration_centre", 3);
    advisers("five", "social_work", 5);
    advisers("rush", "accommodation", RUSH_TIMES / HALF_HOURS);
    add("ROOM", "room-five", 5, "appointments", "seats:1");
    add("ROOM", "room-rush", RUSH_TIMES / HALF_HOURS, "appointments", "seats:1");
    weekdays("%-few");
    weekdays("%-five");
    oneSaturday("%-rush");
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

  /** From eight to six, the Saturday after next. */
  private void oneSaturday(String keys) {
    jdbc.sql(
            """
            insert into opening_extra (resource_id, day, from_minute, until_minute, changed_by, changed_at)
            select id, current_date + 20 - extract(isodow from current_date)::int, 480, 1080, 'bench', now()
            from resource where key like ?
            """)
        .param(keys)
        .update();
  }
}
