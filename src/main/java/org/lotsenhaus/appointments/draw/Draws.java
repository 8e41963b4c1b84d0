package org.lotsenhaus.appointments.draw;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The draws of the bound city. */
@Repository
class Draws {

  private final JdbcClient jdbc;

  Draws(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The seed lies apart: only the house itself can read it. */
  void insert(Draw it, String seed, Instant now) {
    jdbc.sql(
            """
            insert into draw (id, concern_key, site_key, places, seed_hash, closes_at, released_at, released_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(it.id(), it.concern(), it.site(), it.places(), it.seedHash())
        .params(it.closesAt().atOffset(UTC), now.atOffset(UTC), Tenant.bound().actor())
        .update();
    jdbc.sql("insert into draw_seed (draw_id, seed) values (?, ?)").params(it.id(), seed).update();
  }

  Optional<Draw> byId(UUID id) {
    return jdbc.sql("select * from draw where id = ?").param(id).query(Draws::draw).optional();
  }

  /** Those that are open, or ended not long ago; the newest first. */
  List<Draw> since(Instant closed) {
    return jdbc.sql("select * from draw where closes_at > ? order by closes_at desc, id")
        .param(closed.atOffset(UTC))
        .query(Draws::draw)
        .list();
  }

  /** Collected long enough, and not drawn yet. */
  List<Draw> due(Instant now) {
    return jdbc.sql(
            "select * from draw where drawn_at is null and closes_at <= ? order by closes_at, id")
        .param(now.atOffset(UTC))
        .query(Draws::draw)
        .list();
  }

  /** While a transaction that asked this lasts, the draw does not close. */
  boolean staysOpen(UUID id, Instant now) {
    return jdbc.sql(
            "select id from draw where id = ? and closed_at is null and closes_at > ? for share")
        .params(id, now.atOffset(UTC))
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** Waits for who is entering right now. False when another instance closed it. */
  boolean takeToClose(UUID id) {
    return jdbc.sql("select id from draw where id = ? and closed_at is null for update")
        .param(id)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  void close(UUID id, String lotsHash, Instant now) {
    jdbc.sql("update draw set closed_at = ?, lots_hash = ? where id = ?")
        .params(now.atOffset(UTC), lotsHash, id)
        .update();
  }

  /** False while somebody else draws; who went down in the middle of it is replaced. */
  boolean takeTurn(UUID id, Instant now, Instant until) {
    return jdbc.sql(
                """
                update draw set turn_until = ?
                where id = ? and closed_at is not null and drawn_at is null
                  and (turn_until is null or turn_until <= ?)
                """)
            .params(until.atOffset(UTC), id, now.atOffset(UTC))
            .update()
        > 0;
  }

  void keepTurn(UUID id, Instant until) {
    jdbc.sql("update draw set turn_until = ? where id = ?")
        .params(until.atOffset(UTC), id)
        .update();
  }

  /** False when it was drawn before. */
  boolean end(UUID id, Instant now) {
    return jdbc.sql(
                "update draw set drawn_at = ?, turn_until = null where id = ? and drawn_at is null")
            .params(now.atOffset(UTC), id)
            .update()
        > 0;
  }

  /** A secret until the draw is over. */
  String seed(UUID id) {
    return jdbc.sql("select seed from draw_seed where draw_id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private static Draw draw(ResultSet row, int n) throws SQLException {
    return new Draw(
        row.getObject("id", UUID.class),
        row.getString("concern_key"),
        row.getString("site_key"),
        row.getInt("places"),
        row.getString("seed_hash"),
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        maybe(row, "closed_at"),
        row.getString("lots_hash"),
        maybe(row, "drawn_at"));
  }

  private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
