package org.lotsenhaus.tenancy;

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

  private final JdbcClient jdbc;
  private final Map<String, City> known = new ConcurrentHashMap<>();

  Cities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a slug would hide pages of the house itself. */
  public static boolean isReserved(String slug) {
    return RESERVED.contains(slug);
  }

  public Optional<City> bySlug(String slug) {
    var city = known.get(slug);
    if (city != null) {
      return Optional.of(city);
    }
    var found = find(slug);
    found.ifPresent(it -> known.put(slug, it));
    return found;
  }

  private Optional<City> find(String slug) {
    return jdbc.sql("select id, slug, name from tenant where slug = ?")
        .param(slug)
        .query(
            (row, n) -> new City(new TenantId(row.getInt(1)), row.getString(2), row.getString(3)))
        .optional();
  }

  public Optional<City> byId(TenantId id) {
    var remembered = known.values().stream().filter(it -> it.id().equals(id)).findFirst();
    return remembered.or(() -> all().stream().filter(it -> it.id().equals(id)).findFirst());
  }

  public List<City> all() {
    return jdbc.sql("select id, slug, name from tenant order by name")
        .query(
            (row, n) -> new City(new TenantId(row.getInt(1)), row.getString(2), row.getString(3)))
        .list();
  }

  /** Lets a city in, or gives back the one that is there already. */
  public City enter(String slug, String name) {
    jdbc.sql("insert into tenant (slug, name) values (?, ?) on conflict (slug) do nothing")
        .params(slug, name)
        .update();
    return find(slug).orElseThrow();
  }
}
