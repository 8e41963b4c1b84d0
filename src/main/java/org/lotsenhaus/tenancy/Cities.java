package org.lotsenhaus.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registry of cities. Known ones are remembered: a slug is never given to another city. */
@Repository
public class Cities {

  /** First parts of paths that belong to no city. */
  private static final Set<String> RESERVED =
      Set.of("assets", "actuator", "error", "schema", "api-docs", "demo-clock", "setup");

  private static final String CITIES = "select id, slug, name from tenant";

  private final JdbcClient jdbc;
  private final Map<String, City> known = new ConcurrentHashMap<>();
  private final Map<TenantId, City> knownById = new ConcurrentHashMap<>();

  Cities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a slug would hide pages of the house itself. */
  public static boolean isReserved(String slug) {
    return RESERVED.contains(slug);
  }

  public Optional<City> bySlug(String slug) {
    return remembered(known, slug, "slug = ?", slug);
  }

  public Optional<City> byId(TenantId id) {
    return remembered(knownById, id, "id = ?", id.value());
  }

  private <K> Optional<City> remembered(
      Map<K, City> cities, K key, String condition, Object value) {
    var city = cities.get(key);
    if (city != null) {
      return Optional.of(city);
    }
    var found = find(condition, value);
    found.ifPresent(it -> cities.put(key, it));
    return found;
  }

  private Optional<City> find(String condition, Object value) {
    return jdbc.sql(CITIES + " where " + condition).param(value).query(Cities::city).optional();
  }

  public List<City> all() {
    return jdbc.sql(CITIES + " order by name").query(Cities::city).list();
  }

  private static City city(ResultSet row, int n) throws SQLException {
    return new City(new TenantId(row.getInt(1)), row.getString(2), row.getString(3));
  }

  /** Lets a city in, or gives back the one that is there already. */
  public City enter(String slug, String name) {
    jdbc.sql("insert into tenant (slug, name) values (?, ?) on conflict (slug) do nothing")
        .params(slug, name)
        .update();
    return find("slug = ?", slug).orElseThrow();
  }
}
