package org.lotsenhaus.bench;

import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A big house's diary: 150 advisers, 300 interpreters and 30 rooms, on weekdays from 8 to 16, and
 * 60 of 100 hours of the next 90 days taken. By chance, but by the same chance each time.
 */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.diary")
class BenchDiary {

  static final String CONCERN = "extend_residence_permit";
  static final String SITE = "hansastrasse";
  static final String[] LANGUAGES = {"ar", "uk", "tr", "ru", "fa", "pl", "ro", "bg", "en"};
  private static final String UNIT = "residence_naturalisation";

  private final Cities cities;
  private final JdbcClient jdbc;
  private final BenchRareTimes rare;
  private final Live live;
  private final TransactionTemplate transaction;
  private final String use;

  BenchDiary(
      Cities cities,
      JdbcClient jdbc,
      BenchRareTimes rare,
      Live live,
      TransactionTemplate transaction,
      @Value("${lotsenhaus.bench.diary}") String use) {
    this.cities = cities;
    this.jdbc = jdbc;
    this.rare = rare;
    this.live = live;
    this.transaction = transaction;
    this.use = use;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void write() {
    for (var city : cities.all()) {
      Tenant.as(city.id(), () -> transaction.executeWithoutResult(it -> writeOnce()));
    }
  }

  private void writeOnce() {
    if (jdbc.sql("select count(*) from resource").query(Integer.class).single() > 0) {
      return;
    }
    if ("grown".equals(use)) {
      rare.writeMany();
    } else {
      writeBig();
      rare.write();
    }
    live.announce("calendar");
  }

  private void writeBig() {
    jdbc.sql("select setseed(0.42)").query().listOfRows();
    resources();
    jdbc.sql(
            """
            insert into opening_rule (resource_id, kind, weekday, from_minute, until_minute,
                                      counted_from, changed_by, changed_at)
            select id, 'OPEN', weekday, 480, 960, date '2026-01-05', 'bench', now()
            from resource, generate_series(1, 5) as weekday
            """)
        .update();
    jdbc.sql(
            """
            insert into claim (resource_id, starts_at, ends_at, kind, holder)
            select id, at, at + interval '1 hour', 'BOOKED', gen_random_uuid()
            from resource, generate_series(current_date, current_date + 97, interval '1 day') as day,
                 generate_series(8, 15) as hour,
                 lateral (select (day + hour * interval '1 hour')::timestamp at time zone 'Europe/Berlin') as t (at)
            where extract(isodow from day) < 6 and random() < 0.6
            """)
        .update();
  }

  private void resources() {
    var where = "'site:" + SITE + "'";
    add(150, "ADVISER", "array['unit:" + UNIT + "', " + where + ", 'language:' || spoken]");
    add(300, "INTERPRETER", "array['sworn', 'language:' || spoken]");
    add(30, "ROOM", "array['appointments', 'seats:1', 'seats:2', 'seats:3', " + where + "]");
  }

  private void add(int many, String kind, String tags) {
    jdbc.sql(
            """
            insert into resource (kind, key, tags, changed_by, changed_at)
            select ?, ? || n, %s, 'bench', now()
            from generate_series(1, ?) as n, lateral (select (?::text[])[n %% 9 + 1]) as l (spoken)
            """
                .formatted(tags))
        .params(kind, kind.toLowerCase(java.util.Locale.ROOT), many, LANGUAGES)
        .update();
  }
}
