package org.lotsenhaus.appointments.crowd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters of the room before the bookings. In a transaction of the house. */
@Repository
class Rooms {

  /** So long a place is kept for somebody who was let in and has not chosen yet. */
  static final Duration CHOOSING = Duration.ofSeconds(60);

  /** Whoever waits looks again within {@link Place#LATEST}; who missed two looks has gone away. */
  static final Duration ABSENT = Place.LATEST.multipliedBy(2).plusSeconds(5);

  /** So long one may still come in after one's turn. */
  static final Duration TURN = Duration.ofMinutes(5);

  private static final Duration KEPT = Duration.ofHours(1);
  private static final String NOW =
      """
      select coalesce(r.came, 0) as came, coalesce(r.let_in, 0) as let_in, h.kept, l.passed, l.people - t.used as choosing
      from (select count(*) as kept from appointment_hold h
            where held_until > :now
              and not exists (select from waiting_offer o where o.id = h.id)) h
      cross join (select coalesce(sum(up_to - after), 0) as passed,
                    coalesce(sum(coalesce(people, up_to - after)), 0) as people, min(after) as first
                  from booking_let_in where at > :since) l
      cross join lateral (select count(*) as used from booking_turn where number > l.first) t
      left join booking_room r on true
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Rooms(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Room now() {
    return jdbc.sql(NOW)
        .param("now", at(clock.instant()))
        .param("since", at(clock.instant().minus(CHOOSING)))
        .query(Rooms::room)
        .single();
  }

  private static Room room(ResultSet row, int n) throws SQLException {
    return new Room(
        row.getLong("came"),
        row.getLong("let_in"),
        row.getInt("kept") + Math.max(0, row.getInt("choosing")),
        row.getLong("passed") / (double) CHOOSING.toSeconds());
  }

  Optional<String> secret() {
    return jdbc.sql("select secret from booking_room").query(String.class).optional();
  }

  /** The last of so many new numbers. */
  long draw(int count) {
    return jdbc.sql(
            """
            insert into booking_room (came) values (:count)
            on conflict (tenant_id) do update set came = booking_room.came + :count
            returning came
            """)
        .param("count", count)
        .query(Long.class)
        .single();
  }

  /** From now on nobody else lets people in until the transaction ends. */
  void lock() {
    jdbc.sql("select 1 from booking_room for update").query(Integer.class).optional();
  }

  /** They were here a moment ago. */
  void seen(Set<Long> numbers) {
    if (!numbers.isEmpty()) {
      jdbc.sql(
              """
              insert into booking_present (number, seen_at) select unnest(?::bigint[]), ?
              on conflict (tenant_id, number) do update set seen_at = excluded.seen_at
              """)
          .params(numbers.stream().sorted().toArray(Long[]::new), at(clock.instant()))
          .update();
    }
  }

  /** So many of those who are still there; who went away is passed over and may come back. */
  void letIn(Room room, long people) {
    var next = next(room, people);
    if (next.upTo() > room.letIn()) {
      letIn(room.letIn(), next);
    }
  }

  private record Next(long people, long upTo) {}

  /** Where fewer wait, all are passed who were ever seen behind the last one. */
  private Next next(Room room, long people) {
    return jdbc.sql(
            """
            select f.people, coalesce(case when f.people < :people
                then (select max(number) from booking_present) else f.last end, 0) as up_to
            from (select count(*) as people, max(number) as last
                  from (select number from booking_present
                        where number > :after and seen_at > :since order by number limit :people) there) f
            """)
        .param("people", people)
        .param("after", room.letIn())
        .param("since", at(clock.instant().minus(ABSENT)))
        .query((row, n) -> new Next(row.getLong("people"), row.getLong("up_to")))
        .single();
  }

  private void letIn(long after, Next next) {
    jdbc.sql("update booking_room set let_in = ?").param(next.upTo()).update();
    jdbc.sql("insert into booking_let_in (after, up_to, at, people) values (?, ?, ?, ?)")
        .params(after, next.upTo(), at(clock.instant()), next.people())
        .update();
    forget(after);
  }

  private void forget(long passed) {
    jdbc.sql("delete from booking_present where number <= ?").param(passed).update();
    jdbc.sql("delete from booking_let_in where at < ?")
        .param(at(clock.instant().minus(KEPT)))
        .update();
    jdbc.sql("delete from booking_turn where used_at < ?")
        .param(at(clock.instant().minus(KEPT)))
        .update();
  }

  /** Let in a short while ago, and nothing kept with it yet. */
  boolean mayChoose(long number) {
    return jdbc.sql(
            """
            select exists (select from booking_let_in
                           where after < :number and up_to >= :number and at > :since)
               and not exists (select from booking_turn where number = :number)
            """)
        .param("number", number)
        .param("since", at(clock.instant().minus(TURN)))
        .query(Boolean.class)
        .single();
  }

  /** False when a time was kept with this number before. */
  boolean use(long number) {
    return jdbc.sql(
                "insert into booking_turn (number, used_at) values (?, ?) on conflict do nothing")
            .params(number, at(clock.instant()))
            .update()
        == 1;
  }

  private static java.time.OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
