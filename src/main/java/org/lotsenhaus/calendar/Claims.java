package org.lotsenhaus.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.calendar.Claim.Kind;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has taken which time in the bound city. All of a joint claim is taken, or nothing: the
 * constraint in the database is the judge.
 */
@Repository
public class Claims {

  static final String EXPIRED =
      "exists (select from claim where kind = 'HELD' and held_until <= $1)";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CalendarNews news;

  Claims(JdbcClient jdbc, Clock clock, CalendarNews news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.news = news;
  }

  /**
   * @throws SlotTaken when one of them is not free; the transaction must then end without effect,
   *     and may be tried with others
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void book(UUID holder, Collection<Integer> resources, TimeSlot time) {
    take(Kind.BOOKED, holder, resources, time, null);
  }

  /**
   * Free again at an instant, without anybody doing anything.
   *
   * @throws SlotTaken as {@link #book}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID holder, Collection<Integer> resources, TimeSlot time, Instant until) {
    take(Kind.HELD, holder, resources, time, until);
  }

  /**
   * @throws SlotTaken as {@link #book}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void block(UUID holder, int resource, TimeSlot time) {
    take(Kind.BLOCKED, holder, List.of(resource), time, null);
  }

  private void take(
      Kind kind, UUID holder, Collection<Integer> wanted, TimeSlot time, @Nullable Instant until) {
    var taken = new TreeSet<>(wanted);
    taken.removeAll(insert(kind, holder, wanted, time, until));
    if (!taken.isEmpty() && dropExpired(taken, time) > 0) {
      taken.removeAll(insert(kind, holder, taken, time, until));
    }
    if (!taken.isEmpty()) {
      throw new SlotTaken(taken);
    }
    wanted.forEach(resource -> news.taken(resource, time, until));
  }

  /**
   * In the order of their numbers, so that two joint claims never wait for each other in a ring.
   */
  private Set<Integer> insert(
      Kind kind, UUID holder, Collection<Integer> wanted, TimeSlot time, @Nullable Instant until) {
    return jdbc.sql(
            """
            insert into claim (resource_id, starts_at, ends_at, kind, held_until, holder)
            select resource_id, ?, ?, ?, ?, ? from unnest(?::int[]) as resource_id
            order by resource_id
            on conflict on constraint claim_no_double_booking do nothing
            returning resource_id
            """)
        .params(at(time.start()), at(time.end()), kind.name())
        .param(until == null ? null : at(until))
        .params(holder, wanted.toArray(Integer[]::new))
        .query(Integer.class)
        .set();
  }

  /** Who lets go of the same at this moment is not waited for: two would wait for each other. */
  private int dropExpired(Collection<Integer> resources, TimeSlot time) {
    return jdbc.sql(
            """
            delete from claim where id in (
              select id from claim
              where kind = 'HELD' and held_until <= ? and resource_id = any (?)
                and starts_at < ? and ends_at > ? for update skip locked)
            """)
        .params(at(clock.instant()), resources.toArray(Integer[]::new))
        .params(at(time.end()), at(time.start()))
        .update();
  }

  /** What was held is booked; false when it had expired and is gone. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean keep(UUID holder) {
    return jdbc.sql(
                """
                update claim set kind = 'BOOKED', held_until = null
                where holder = ? and kind = 'HELD' and held_until > ?
                """)
            .params(holder, at(clock.instant()))
            .update()
        > 0;
  }

  /** Holds it longer; false when it had expired. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean extend(UUID holder, Instant until) {
    return jdbc.sql(
                "update claim set held_until = ? where holder = ? and kind = 'HELD' and held_until > ?")
            .params(at(until), holder, at(clock.instant()))
            .update()
        > 0;
  }

  /** Free again; nothing happens when it was already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(UUID holder) {
    jdbc.sql("delete from claim where holder = ? returning " + COLUMNS)
        .param(holder)
        .query(Claims::claim)
        .list()
        .forEach(claim -> news.freed(claim.resource(), claim.time()));
  }

  /** Gives back the rest of the time: who came late or not at all needs it no longer. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void releaseFrom(UUID holder, Instant now) {
    var rest = of(holder).stream().filter(it -> it.time().end().isAfter(now)).toList();
    jdbc.sql("delete from claim where holder = ? and starts_at >= ?")
        .params(holder, at(now))
        .update();
    jdbc.sql("update claim set ends_at = ? where holder = ? and ends_at > ?")
        .params(at(now), holder, at(now))
        .update();
    rest.forEach(it -> news.freed(it.resource(), it.time()));
  }

  /** Holds whose time is over; they are gone afterwards, or somebody else is just letting go. */
  @Transactional
  public void forgetExpired() {
    jdbc.sql(
            """
            delete from claim where id in (
              select id from claim where kind = 'HELD' and held_until <= ? for update skip locked)
            returning %s
            """
                .formatted(COLUMNS))
        .param(at(clock.instant()))
        .query(Claims::claim)
        .list()
        .forEach(claim -> news.freed(claim.resource(), claim.time()));
  }

  private static final String COLUMNS = "resource_id, starts_at, ends_at, kind, holder, held_until";

  public List<Claim> of(UUID holder) {
    return jdbc.sql("select " + COLUMNS + " from claim where holder = ? order by resource_id")
        .param(holder)
        .query(Claims::claim)
        .list();
  }

  /** Of the given resources, what is taken at some time of this span. */
  public List<Claim> during(TimeSlot span, Collection<Integer> resources) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from claim where resource_id = any (?) and ends_at > ? and starts_at < ?"
                + " order by starts_at, resource_id")
        .params(resources.toArray(Integer[]::new), at(span.start()), at(span.end()))
        .query(Claims::claim)
        .list();
  }

  /** Everything that ends after an instant, for the index. */
  List<Claim> after(Instant instant) {
    return jdbc.sql("select " + COLUMNS + " from claim where ends_at > ?")
        .param(at(instant))
        .query(Claims::claim)
        .list();
  }

  private static Claim claim(ResultSet row, int n) throws SQLException {
    var until = row.getObject("held_until", OffsetDateTime.class);
    return new Claim(
        row.getInt("resource_id"),
        new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at")),
        Kind.valueOf(row.getString("kind")),
        row.getObject("holder", UUID.class),
        Optional.ofNullable(until).map(OffsetDateTime::toInstant).orElse(null));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
