package org.lotsenhaus;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Written;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class EntitiesTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern CREATED = Pattern.compile("(?m)^create table (\\w+)");

  @Autowired JdbcClient jdbc;

  private record Column(String name, String type, boolean primary, boolean foreign) {
    @Override
    public String toString() {
      var keys = (primary ? "PK" : "") + (primary && foreign ? ", " : "") + (foreign ? "FK" : "");
      return "    %s %s %s".formatted(type, name, keys).stripTrailing();
    }
  }

  @Test
  void the_picture_of_the_entities_is_up_to_date() {
    Written.isUpToDate(
        "entities.md",
        """
        # What the house remembers

        Written from the database's own catalogue by `EntitiesTest`, module by module. Every table of a city \
        is led by `tenant_id`, which is left out of the pictures, as are the references to the city itself.

        %s
        """
            .formatted(modules().stream().map(this::chapter).collect(joining("\n"))));
  }

  private static List<String> modules() {
    try (var folders = Files.list(MIGRATIONS)) {
      return folders.map(it -> it.getFileName().toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String chapter(String module) {
    var tables = tables(module);
    return """
    ## %s

    ```mermaid
    erDiagram
    %s
    ```
    """
        .formatted(
            module.equals("__root") ? "the ground" : module,
            tables.stream().map(it -> entity(it) + references(it)).collect(joining("\n")));
  }

  private static List<String> tables(String module) {
    try (var files = Files.list(MIGRATIONS.resolve(module))) {
      return files
          .sorted()
          .flatMap(file -> CREATED.matcher(read(file)).results())
          .map(it -> it.group(1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String entity(String table) {
    return "  %s {%n%s%n  }"
        .formatted(table, columns(table).stream().map(Column::toString).collect(joining("\n")));
  }

  private List<Column> columns(String table) {
    return jdbc.sql(
            """
            select a.attname, replace(replace(format_type(a.atttypid, null), ' ', '_'), '[]', '_list'),
              exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'p' and a.attnum = any (k.conkey)),
              exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any (k.conkey))
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'tenant_id'
            order by a.attnum
            """)
        .param(table)
        .query((row, n) ->
            new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)))
        .list();
  }

  private String references(String table) {
    return jdbc
        .sql(
            """
            select k.confrelid::regclass::text, (
              select string_agg(a.attname, ' ' order by a.attnum) from pg_attribute a
              where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'tenant_id')
            from pg_constraint k
            where k.conrelid = ?::regclass and k.contype = 'f' and k.confrelid <> 'tenant'::regclass
            order by 1, 2
            """)
        .param(table)
        .query((row, n) ->
            "\n  %s ||--o{ %s : \"%s\"".formatted(row.getString(1), table, row.getString(2)))
        .list()
        .stream()
        .collect(joining());
  }
}
