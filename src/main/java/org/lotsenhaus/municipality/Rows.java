package org.lotsenhaus.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading what the tables of a city have in common: dates, lists, links between keys. */
public final class Rows {

  private Rows() {}

  /** Parameters of a statement, some of which may be missing. */
  public static List<@Nullable Object> orNull(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  public static Validity validity(ResultSet row) throws SQLException {
    return new Validity(
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class));
  }

  public static List<String> strings(ResultSet row, String column) throws SQLException {
    return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
  }

  public static <E extends Enum<E>> List<E> constants(ResultSet row, String column, Class<E> type)
      throws SQLException {
    return strings(row, column).stream().map(it -> Enum.valueOf(type, it)).toList();
  }

  public static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  /** A link table as lists: the keys on its right side by the key on its left. */
  public static Map<String, List<String>> links(
      JdbcClient jdbc, String table, String left, String right) {
    var links = new HashMap<String, List<String>>();
    jdbc.sql("select %s, %s from %s order by position".formatted(left, right, table))
        .query(row -> {
          links.merge(row.getString(1), List.of(row.getString(2)), Rows::joined);
        });
    return links;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    var both = new java.util.ArrayList<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }

  /** Puts the rows of a table into this order. */
  public static void order(JdbcClient jdbc, String table, List<String> keys) {
    jdbc.sql(
            """
            update %s set position = given.position
            from unnest(?::text[]) with ordinality as given (key, position)
            where %s.key = given.key and %s.position <> given.position
            """
                .formatted(table, table, table))
        .param(keys.toArray(String[]::new))
        .update();
  }

  /** Lays the links of one key anew. */
  public static void link(
      JdbcClient jdbc, String table, String left, String key, String right, List<String> keys) {
    jdbc.sql("delete from %s where %s = ?".formatted(table, left)).param(key).update();
    jdbc.sql(
            """
            insert into %s (%s, %s, position)
            select ?, other, position from unnest(?::text[]) with ordinality as given (other, position)
            """
                .formatted(table, left, right))
        .params(key, keys.toArray(String[]::new))
        .update();
  }
}
