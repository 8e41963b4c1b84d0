package org.lotsenhaus.appointments.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.appointments.draw.Lot.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in the draws of the bound city, without a word of who they are. */
@Repository
class Lots {

  private static final String REQUEST = "draw lot ";

  private final JdbcClient jdbc;

  Lots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All whose contact was confirmed and who did not withdraw; nobody comes to it later. */
  List<String> freeze(UUID draw) {
    return jdbc.sql(
            """
            insert into draw_lot (draw_id, lot, wish)
            select draw_id, lot, dense_rank() over (order by weekdays, part, language, people, step_free)
            from draw_entry where draw_id = ? and confirmed_at is not null and withdrawn_at is null
            returning lot
            """)
        .param(draw)
        .query(String.class)
        .list();
  }

  /** In the drawn order, as far as there is one. */
  List<Lot> of(UUID draw) {
    return jdbc.sql("select * from draw_lot where draw_id = ? order by place, lot")
        .param(draw)
        .query(Lots::lot)
        .list();
  }

  Lot of(UUID draw, String lot) {
    return jdbc.sql("select * from draw_lot where draw_id = ? and lot = ?")
        .params(draw, lot)
        .query(Lots::lot)
        .single();
  }

  void order(UUID draw, List<String> lots) {
    jdbc.sql(
            """
            update draw_lot l set place = o.place
            from unnest(?::text[]) with ordinality as o (lot, place)
            where l.draw_id = ? and l.lot = o.lot and l.place is null
            """)
        .params(lots.toArray(String[]::new), draw)
        .update();
  }

  void result(UUID draw, String lot, Result result) {
    jdbc.sql("update draw_lot set result = ? where draw_id = ? and lot = ? and result is null")
        .params(result.name(), draw, lot)
        .update();
  }

  /** By which an appointment is known as the one of a lot, also when it is asked for twice. */
  static String request(String lot) {
    return REQUEST + lot;
  }

  /** Those that really have an appointment of a draw. */
  Set<String> booked(List<String> lots) {
    return jdbc.sql(
            """
            select substr(request_key, length(?) + 1) from appointment
            where request_key = any (?) and channel = 'DRAW'
            """)
        .params(REQUEST, lots.stream().map(Lots::request).toArray(String[]::new))
        .query(String.class)
        .set();
  }

  private static Lot lot(ResultSet row, int n) throws SQLException {
    var result = row.getString("result");
    return new Lot(
        row.getString("lot"),
        row.getInt("wish"),
        row.getObject("place", Integer.class),
        result == null ? null : Result.valueOf(result));
  }
}
