package org.lotsenhaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL itself whether the wall stands around every table. */
@HouseTest
class WallInTheCatalogueTest {

  /** The registry of cities, sessions, jobs, the demo's clock: nothing here belongs to a city. */
  private static final Set<String> OF_THE_HOUSE =
      Set.of(
          "tenant",
          "spring_session",
          "spring_session_attributes",
          "scheduled_tasks",
          "demo_clock",
          "setup");

  @Autowired JdbcClient jdbc;

  @Test
  void every_table_belongs_to_a_city_or_is_known_as_the_houses_own() {
    var withoutCity =
        tables(
            """
            not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
            """);
    assertThat(withoutCity)
        .filteredOn(table -> !table.startsWith("flyway_schema_history"))
        .containsExactlyInAnyOrderElementsOf(OF_THE_HOUSE);
  }

  @Test
  void every_table_of_a_city_is_walled_even_against_its_owner() {
    assertThat(ofCities("not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
  }

  @Test
  void every_table_of_a_city_has_policies_and_each_of_them_asks_for_the_city() {
    assertThat(ofCities("not exists (select from pg_policy p where p.polrelid = c.oid)")).isEmpty();
    assertThat(
            ofCities(
                """
                exists (
                  select from pg_policy p where p.polrelid = c.oid and (
                    coalesce(pg_get_expr(p.polqual, p.polrelid), 'tenant_id = current_tenant()')
                      not like '%tenant_id = current_tenant()%'
                    or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'tenant_id = current_tenant()')
                      not like '%tenant_id = current_tenant()%'))
                """))
        .isEmpty();
  }

  @Test
  void every_city_column_is_filled_by_the_database_and_never_empty() {
    assertThat(
            ofCities(
                """
                exists (
                  select from pg_attribute a left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
                  where a.attrelid = c.oid and a.attname = 'tenant_id'
                    and not (a.attnotnull and pg_get_expr(d.adbin, d.adrelid) = 'current_tenant()'))
                """))
        .isEmpty();
  }

  @Test
  void every_key_of_a_city_is_led_by_the_city() {
    assertThat(keysNotLedByTheCity("k.contype in ('p', 'u', 'x')")).isEmpty();
    assertThat(
            ofCities(
                "not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')"))
        .isEmpty();
  }

  /** Else a row could point into another city. Only the city itself is pointed to alone. */
  @Test
  void every_reference_between_rows_of_a_city_is_led_by_the_city_on_both_sides() {
    assertThat(keysNotLedByTheCity("k.contype = 'f'")).isEmpty();
    assertThat(
            constraints(
                """
                k.contype = 'f' and k.confrelid <> 'tenant'::regclass and (
                  select a.attname from pg_attribute a
                  where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) <> 'tenant_id'
                """))
        .isEmpty();
  }

  @Test
  void every_unique_index_of_a_city_is_led_by_the_city() {
    var indexes =
        jdbc.sql(
                """
                select i.indexrelid::regclass::text from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
                where c.relnamespace = 'public'::regnamespace and i.indisunique and i.indkey[0] <> t.attnum
                """)
            .query(String.class)
            .list();
    assertThat(indexes).isEmpty();
  }

  @Test
  void no_view_or_function_lets_anybody_through_in_its_owners_name() {
    assertThat(
            jdbc.sql(
                    """
                    select proname::text from pg_proc
                    where prosecdef and pronamespace = 'public'::regnamespace
                    """)
                .query(String.class)
                .list())
        .isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select relname::text from pg_class
                    where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
                      and not coalesce('security_invoker=true' = any (reloptions), false)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  private List<String> ofCities(String condition) {
    return tables(
        """
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') and
        """
            + condition);
  }

  private List<String> tables(String condition) {
    return jdbc.sql(
            """
            select c.relname::text from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and %s
            """
                .formatted(condition))
        .query(String.class)
        .list();
  }

  private List<String> keysNotLedByTheCity(String condition) {
    return constraints(
        condition
            + """
             and (select a.attname from pg_attribute a
                  where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) <> 'tenant_id'
            """);
  }

  private List<String> constraints(String condition) {
    return jdbc.sql(
            """
            select k.conname::text from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
            where c.relnamespace = 'public'::regnamespace and %s
            """
                .formatted(condition))
        .query(String.class)
        .list();
  }
}
