package org.lotsenhaus.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.municipality.Site.Address;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.municipality.Site.Geo;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites with their opening hours and closures. */
@Repository
public class Sites {

  private final JdbcClient jdbc;
  private final Translations translations;

  Sites(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  List<Site> all(Shelf texts) {
    var hours = hoursBySite();
    var closures = closuresBySite(texts);
    return jdbc.sql("select * from site order by position, key")
        .query((row, n) -> site(row, texts, hours, closures))
        .list();
  }

  private Map<String, List<Hours>> hoursBySite() {
    var hours = new HashMap<String, List<Hours>>();
    jdbc.sql(
            """
            select site, nullif(valid_from, '-infinity') as valid_from, rule
            from opening_hours order by opening_hours.valid_from
            """)
        .query(row -> {
          append(
              hours,
              row.getString("site"),
              new Hours(row.getObject("valid_from", LocalDate.class), row.getString("rule")));
        });
    return hours;
  }

  private Map<String, List<Closure>> closuresBySite(Shelf texts) {
    var closures = new HashMap<String, List<Closure>>();
    jdbc.sql("select site, first_day, last_day from closure order by first_day, last_day")
        .query(row -> {
          var site = row.getString("site");
          var first = row.getObject("first_day", LocalDate.class);
          var last = row.getObject("last_day", LocalDate.class);
          var reason = texts.get("closure", closureKey(site, first, last), "reason");
          append(closures, site, new Closure(first, last, reason));
        });
    return closures;
  }

  private static <T> void append(Map<String, List<T>> lists, String key, T item) {
    lists.computeIfAbsent(key, it -> new java.util.ArrayList<>()).add(item);
  }

  private static Site site(
      ResultSet row,
      Shelf texts,
      Map<String, List<Hours>> hours,
      Map<String, List<Closure>> closures)
      throws SQLException {
    var key = row.getString("key");
    return new Site(
        key,
        row.getString("name"),
        row.getBoolean("outreach"),
        new Address(row.getString("street"), row.getString("postcode"), row.getString("place")),
        geo(row),
        Rows.constants(row, "accessibility", Accessibility.class),
        List.copyOf(hours.getOrDefault(key, List.of())),
        List.copyOf(closures.getOrDefault(key, List.of())),
        Rows.validity(row),
        texts.get("site", key, "directions"));
  }

  private static @Nullable Geo geo(ResultSet row) throws SQLException {
    var latitude = row.getObject("latitude", Double.class);
    return latitude == null ? null : new Geo(latitude, row.getDouble("longitude"));
  }

  public void save(Site site, String by) {
    saveSite(site, by);
    saveHours(site, by);
    saveClosures(site, by);
    translations.save(new Place("site", site.key(), "directions"), site.directions(), by);
  }

  private void saveSite(Site site, String by) {
    var address = site.address();
    var geo = site.geo();
    jdbc.sql(
            """
            insert into site (key, name, outreach, street, postcode, place,
                              latitude, longitude, accessibility, valid_from, valid_until, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, key) do update
              set name = excluded.name, outreach = excluded.outreach,
                  street = excluded.street, postcode = excluded.postcode, place = excluded.place,
                  latitude = excluded.latitude, longitude = excluded.longitude,
                  accessibility = excluded.accessibility,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .params(site.key(), site.name(), site.outreach())
        .params(address.street(), address.postcode(), address.place())
        .param(geo == null ? null : geo.latitude())
        .param(geo == null ? null : geo.longitude())
        .param(Rows.names(site.accessibility()))
        .params(Rows.orNull(site.valid().from(), site.valid().until(), by))
        .update();
  }

  private void saveHours(Site site, String by) {
    jdbc.sql("delete from opening_hours where site = ?").param(site.key()).update();
    for (var hours : site.openingHours()) {
      jdbc.sql(
              """
              insert into opening_hours (site, valid_from, rule, changed_by)
              values (?, coalesce(?::date, '-infinity'), ?, ?)
              """)
          .params(Rows.orNull(site.key(), hours.from(), hours.rule(), by))
          .update();
    }
  }

  private void saveClosures(Site site, String by) {
    jdbc.sql("delete from closure where site = ?").param(site.key()).update();
    for (var closure : site.closures()) {
      jdbc.sql("insert into closure (site, first_day, last_day, changed_by) values (?, ?, ?, ?)")
          .params(site.key(), closure.from(), closure.until(), by)
          .update();
      var place =
          new Place("closure", closureKey(site.key(), closure.from(), closure.until()), "reason");
      translations.save(place, closure.reason(), by);
    }
  }

  private static String closureKey(String site, LocalDate first, LocalDate last) {
    return site + " " + first + " " + last;
  }
}
