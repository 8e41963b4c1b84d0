package org.lotsenhaus.people.records;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an entry of a row: its columns are the fields, and what is empty is left out. */
public final class Entry {

  private Entry() {}

  public static Map<String, Object> of(ResultSet row, int n) throws SQLException {
    var entry = new LinkedHashMap<String, Object>();
    var columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      var value = row.getObject(i);
      if (value != null && !value.equals("")) {
        entry.put(columns.getColumnLabel(i), told(value, row, i));
      }
    }
    return entry;
  }

  private static Object told(Object value, ResultSet row, int column) throws SQLException {
    return switch (value) {
      case Array list -> List.of((Object[]) list.getArray());
      case java.sql.Timestamp at ->
          row.getObject(column, OffsetDateTime.class).toInstant().toString();
      case java.sql.Date day -> day.toLocalDate().toString();
      case Boolean yes -> yes;
      case Number number -> number;
      default -> value.toString();
    };
  }
}
