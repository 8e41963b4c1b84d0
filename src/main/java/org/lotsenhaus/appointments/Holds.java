package org.lotsenhaus.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that are kept while forms are filled in. One that is over stays until the night. */
@Repository
public class Holds {

  private final JdbcClient jdbc;

  Holds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Hold> byToken(String token) {
    return jdbc.sql("select * from appointment_hold where token = ?")
        .param(token)
        .query(Holds::hold)
        .optional();
  }

  void save(Hold hold) {
    var wish = hold.wish();
    jdbc.sql(
            """
            insert into appointment_hold (id, token, concern_keys, site_key, starts_at, ends_at, language,
                                          people, step_free, shares, interpreted, held_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(hold.id(), hold.token(), wish.concerns().toArray(String[]::new), wish.site())
        .params(at(hold.time().start()), at(hold.time().end()), wish.language().tag())
        .params(wish.people(), wish.stepFree(), wish.shares().toArray(String[]::new))
        .params(hold.interpreted(), at(hold.until()))
        .update();
  }

  void extend(UUID id, Instant until) {
    jdbc.sql("update appointment_hold set held_until = ? where id = ?")
        .params(at(until), id)
        .update();
  }

  void forget(UUID id) {
    jdbc.sql("delete from appointment_hold where id = ?").param(id).update();
  }

  void forgetBefore(Instant instant) {
    jdbc.sql("delete from appointment_hold where held_until < ?").param(at(instant)).update();
  }

  private static Hold hold(ResultSet row, int n) throws SQLException {
    return new Hold(
        row.getObject("id", UUID.class),
        row.getString("token"),
        wish(row),
        new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at")),
        row.getBoolean("interpreted"),
        instant(row, "held_until"));
  }

  static Wish wish(ResultSet row) throws SQLException {
    return new Wish(
        strings(row, "concern_keys"),
        row.getString("site_key"),
        new Language(row.getString("language")),
        row.getInt("people"),
        row.getBoolean("step_free"),
        Set.copyOf(strings(row, "shares")));
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
