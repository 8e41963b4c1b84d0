package org.lotsenhaus.wall;

import static java.time.ZoneOffset.UTC;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.testing.TestCity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody whom counselling helps, with a row in every table behind the wall. */
@Component
class Hidden {

  /** Stand nowhere else; whoever reads one of them outside has looked through the wall. */
  static final String NAME = "Qxzvwk";

  static final String ELSE = "Zhqvyx";
  static final String IN_THE_CASE = "Wqjzkx";
  static final String BORN = "1973-08-29";

  private final RegisterPerson register;
  private final JdbcClient jdbc;
  private final Clock clock;

  Hidden(RegisterPerson register, JdbcClient jdbc, Clock clock) {
    this.register = register;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void in(TestCity city) {
    in(city, it -> true);
  }

  /** Without what is in the line and the calendar, where the nameless show. */
  void inFilesAlone(TestCity city) {
    in(city, it -> !it.matches("(?s)insert into (ticket|appointment).*"));
  }

  private void in(TestCity city, Predicate<String> wanted) {
    var someone =
        Someone.called(ELSE, NAME)
            .alsoWriting(ELSE, NAME)
            .born(BORN)
            .at(ELSE + "@example.org")
            .livingAt(ELSE + "weg 7");
    city.as(
        CASE_MANAGER,
        () -> {
          var person = register.register(COUNSELLING, someone.profile());
          var twin = register.register(COUNSELLING, someone.profile());
          for (var statement : statements().stream().filter(wanted).toList()) {
            jdbc.sql(statement)
                .param("person", person)
                .param("twin", twin)
                .param("manager", city.member(CASE_MANAGER).id())
                .param("now", clock.instant().atOffset(UTC))
                .param("name", ELSE)
                .param("deep", IN_THE_CASE)
                .update();
          }
          return person;
        });
  }

  private static List<String> statements() {
    try {
      var script = Files.readString(Path.of("src/test/resources/wall/hidden.sql"));
      return List.of(script.strip().split(";\\s*\\n"));
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** The ids of everything hidden, by table. */
  Map<String, UUID> ids(TestCity city) {
    return city.as(
        CASE_MANAGER,
        () -> {
          var ids = new TreeMap<String, UUID>();
          tablesWith("id", "uuid")
              .forEach(table ->
                  jdbc.sql(
                          "select id from %s where compartment = 'counselling' limit 1"
                              .formatted(table))
                      .query(UUID.class)
                      .optional()
                      .ifPresent(it -> ids.put(table, it)));
          return ids;
        });
  }

  List<String> tables() {
    return tablesWith("compartment", "text");
  }

  private List<String> tablesWith(String column, String type) {
    return jdbc.sql(
            """
            select c.relname::text from pg_class c
            join pg_attribute w on w.attrelid = c.oid and w.attname = 'compartment'
            join pg_attribute a on a.attrelid = c.oid and a.attname = ?
              and a.atttypid = ?::regtype
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and c.relname not in ('unit', 'account_compartment')
            order by 1
            """)
        .params(column, type)
        .query(String.class)
        .list();
  }

  /** A sum over all that counselling has there, as those see it who work on the case. */
  String sumOf(TestCity city, String table) {
    return city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    select count(*) || coalesce(md5(string_agg(t::text, ';' order by t::text)), '')
                    from %s t where compartment = 'counselling'
                    """
                        .formatted(table))
                .query(String.class)
                .single());
  }
}
