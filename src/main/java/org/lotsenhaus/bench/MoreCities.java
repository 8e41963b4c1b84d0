package org.lotsenhaus.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.postgres.PgCoordinates;

/** Copies the first city, with all that it has, under other names: plan, diary, appointments. */
final class MoreCities {

  /** What is chained belongs to its city alone; messages would fill the disk. */
  private static final List<String> LEFT_OUT =
      List.of("audit_entry", "audit_seal", "outbox_message");

  private static final String TABLES =
      """
      select t.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attname <> 'tenant_id')
      from pg_class t join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where t.relkind = 'r'
      group by t.relname having bool_or(a.attname = 'tenant_id')
      """;

  private MoreCities() {}

  static void upTo(int cities, PgCoordinates database) throws SQLException {
    try (var connection =
        DriverManager.getConnection(database.url(), "postgres", database.superuser())) {
      connection.setAutoCommit(false);
      execute(connection, "set local session_replication_role = replica");
      execute(
          connection,
          """
          insert into tenant (slug, name)
          select slug || '-' || n, name || ' ' || n
          from tenant, generate_series((select count(*) + 1 from tenant), %d) as n where id = 1
          """
              .formatted(cities));
      for (var table : tables(connection)) {
        execute(connection, table);
      }
      connection.commit();
      connection.setAutoCommit(true);
      execute(connection, "vacuum analyze");
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var copies = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        if (!LEFT_OUT.contains(rows.getString(1))) {
          copies.add(copy(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return copies;
  }

  private static String copy(String table, String columns) {
    return """
    insert into %1$s (tenant_id, %2$s) overriding system value
    select fresh.id, %3$s
    from %1$s as t join tenant as first on first.id = t.tenant_id cross join tenant as fresh
    where first.id = 1 and fresh.id not in (select distinct had.tenant_id from %1$s as had)
    """
        .formatted(table, columns, "t." + columns.replace(", ", ", t."));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
