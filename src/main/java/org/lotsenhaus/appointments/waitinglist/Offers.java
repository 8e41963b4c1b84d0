package org.lotsenhaus.appointments.waitinglist;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Hold;
import org.lotsenhaus.appointments.waitinglist.Offer.Answer;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was offered, and what became of it. */
@Repository
class Offers {

  /** A time at a place. */
  record Place(String site, Instant start) {

    /** As a form sends it. */
    String value() {
      return start + " " + site;
    }
  }

  private final JdbcClient jdbc;

  Offers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when somebody offered this person something in the same moment, or they have left. */
  boolean open(UUID wish, Hold hold, Instant now) {
    return jdbc.sql(
                """
                insert into waiting_offer (id, wish_id, hold_token, site_key, starts_at, ends_at,
                                           offered_at, offered_until)
                select ?, w.id, ?, ?, ?, ?, ?, ? from waiting_wish w
                where w.id = ? and w.ended_at is null for update
                on conflict do nothing
                """)
            .params(hold.id(), hold.token(), hold.wish().site())
            .params(hold.time().start().atOffset(UTC), hold.time().end().atOffset(UTC))
            .params(now.atOffset(UTC), hold.until().atOffset(UTC), wish)
            .update()
        > 0;
  }

  /** The newest one, whatever became of it. */
  Optional<Offer> last(UUID wish) {
    return jdbc.sql(
            """
            select * from waiting_offer where wish_id = ? order by offered_at desc, answer nulls first limit 1
            """)
        .param(wish)
        .query(Offers::offer)
        .optional();
  }

  /** Who was offered what has become an appointment. */
  Optional<UUID> wishOf(UUID appointment) {
    return jdbc.sql("select wish_id from waiting_offer where id = ?")
        .param(appointment)
        .query(UUID.class)
        .optional();
  }

  /** What this person did not want, or let pass. */
  Set<Place> known(UUID wish) {
    return jdbc.sql("select site_key, starts_at from waiting_offer where wish_id = ?")
        .param(wish)
        .query((row, n) -> new Place(row.getString("site_key"), instant(row, "starts_at")))
        .set();
  }

  /** False when it was answered before. */
  boolean answer(UUID id, Answer answer, Instant now) {
    return jdbc.sql(
                """
                update waiting_offer set answer = ?, answered_at = ? where id = ? and answer is null
                """)
            .params(answer.name(), now.atOffset(UTC), id)
            .update()
        > 0;
  }

  /** Those whose time to answer is over. */
  List<Offer> unanswered(Instant now) {
    return jdbc.sql("select * from waiting_offer where answer is null and offered_until <= ?")
        .param(now.atOffset(UTC))
        .query(Offers::offer)
        .list();
  }

  private static Offer offer(ResultSet row, int n) throws SQLException {
    return new Offer(
        row.getObject("id", UUID.class),
        row.getObject("wish_id", UUID.class),
        row.getString("hold_token"),
        row.getString("site_key"),
        new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at")),
        instant(row, "offered_until"),
        answer(row.getString("answer")));
  }

  private static @Nullable Answer answer(@Nullable String named) {
    return named == null ? null : Answer.valueOf(named);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
