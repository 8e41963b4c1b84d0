package org.lotsenhaus.appointments.waitinglist;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.Ended;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The line of those who wait, in the bound city. */
@Repository
class WaitingWishes {

  private final JdbcClient jdbc;

  WaitingWishes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(WaitingWish it) {
    var when = it.when();
    jdbc.sql(
            """
            insert into waiting_wish (id, token, concern_keys, compartment, site_keys, weekdays, part, from_day,
                   until_day, language, told_in, people, step_free, contact_kind, contact, joined_at, joined_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(it.id(), it.token(), it.concerns().toArray(String[]::new), it.compartment())
        .params(it.sites().toArray(String[]::new), numbers(when.weekdays()), when.part().name())
        .params(when.from(), when.until(), it.language().tag(), it.toldIn().tag())
        .params(it.people(), it.stepFree(), it.contact().kind().name())
        .param(it.contact().address())
        .params(it.joinedAt().atOffset(UTC), Tenant.bound().actor())
        .update();
  }

  private static Integer[] numbers(Set<DayOfWeek> days) {
    return days.stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new);
  }

  /**
   * How many of its concerns nobody with this contact waits for, or has an appointment for. Who has
   * none stands before somebody who sees them.
   */
  int takePlaces(WaitingWish it) {
    return it.contact().isReached() ? take(it) : it.concerns().size();
  }

  private int take(WaitingWish it) {
    return jdbc.sql(
            """
            insert into waiting_of_contact (contact, concern_key, wish_id)
            select ?, concern, ? from unnest(?::text[]) as concern
            where not exists (select from appointment_of_contact a where a.contact = ? and a.concern_key = concern)
            order by concern
            on conflict do nothing
            """)
        .param(it.contact().address())
        .params(it.id(), it.concerns().toArray(String[]::new))
        .param(it.contact().address())
        .update();
  }

  /** Before all who joined by themselves; who came ahead earlier keeps that place. */
  void ahead(UUID id, Instant since, int place) {
    jdbc.sql(
            """
            update waiting_wish set ahead_since = ?, ahead_place = ? where id = ? and ahead_since is null
            """)
        .params(since.atOffset(UTC), place, id)
        .update();
  }

  Optional<WaitingWish> byToken(String token) {
    return one("token = ?", token);
  }

  Optional<WaitingWish> byId(UUID id) {
    return one("id = ?", id);
  }

  private Optional<WaitingWish> one(String condition, Object value) {
    return jdbc.sql("select * from waiting_wish where " + condition)
        .param(value)
        .query(WaitingWishes::wish)
        .optional();
  }

  /** Those who could be offered something now: who was not drawn, then who joined first. */
  List<WaitingWish> inOrder() {
    return jdbc.sql(
            """
            select * from waiting_wish w
            where ended_at is null
              and not exists (select from waiting_offer o where o.wish_id = w.id and o.answer is null)
            order by ahead_since, ahead_place, position
            """)
        .query(WaitingWishes::wish)
        .list();
  }

  /** How many who wait for something of the same come before; 0 for the first. */
  int before(WaitingWish it) {
    return jdbc.sql(
            """
            select count(*) from waiting_wish w join waiting_wish mine on mine.id = ?
            where w.ended_at is null and w.concern_keys && mine.concern_keys
              and (coalesce(w.ahead_since, 'infinity'), coalesce(w.ahead_place, 0), w.position)
                < (coalesce(mine.ahead_since, 'infinity'), coalesce(mine.ahead_place, 0), mine.position)
            """)
        .param(it.id())
        .query(Integer.class)
        .single();
  }

  /** Who waits with this contact for one of these. */
  List<UUID> of(Contact contact, List<String> concerns) {
    return contact.address() == null
        ? List.of()
        : jdbc.sql(
                """
                select distinct wish_id from waiting_of_contact where contact = ? and concern_key = any (?)
                """)
            .params(contact.address(), concerns.toArray(String[]::new))
            .query(UUID.class)
            .list();
  }

  /** False when it had ended before. */
  boolean end(UUID id, Ended how, Instant now) {
    jdbc.sql("delete from waiting_of_contact where wish_id = ?").param(id).update();
    return jdbc.sql(
                """
                update waiting_wish set ended_at = ?, ended_how = ? where id = ? and ended_at is null
                """)
            .params(now.atOffset(UTC), how.name(), id)
            .update()
        > 0;
  }

  /** So many offers in a row were let pass, this one included. */
  int silences(UUID id) {
    return jdbc.sql(
            "update waiting_wish set silences = silences + 1 where id = ? returning silences")
        .param(id)
        .query(Integer.class)
        .single();
  }

  void answered(UUID id) {
    jdbc.sql("update waiting_wish set silences = 0 where id = ?").param(id).update();
  }

  /** As if they had joined just now. */
  void toTheEnd(UUID id) {
    jdbc.sql(
            """
            update waiting_wish
            set position = default, silences = 0, ahead_since = null, ahead_place = null where id = ?
            """)
        .param(id)
        .update();
  }

  /** Whose last day is over. */
  List<UUID> over(LocalDate today) {
    return jdbc.sql("select id from waiting_wish where ended_at is null and until_day < ?")
        .param(today)
        .query(UUID.class)
        .list();
  }

  void forget(UUID id) {
    jdbc.sql("delete from waiting_wish where id = ?").param(id).update();
  }

  void forgetEndedBefore(Instant instant) {
    jdbc.sql("delete from waiting_wish where ended_at < ?").param(instant.atOffset(UTC)).update();
  }

  static WaitingWish wish(ResultSet row, int n) throws SQLException {
    return new WaitingWish(
        row.getObject("id", UUID.class),
        row.getString("token"),
        strings(row, "concern_keys"),
        row.getString("compartment"),
        strings(row, "site_keys"),
        when(row),
        new Language(row.getString("language")),
        new Language(row.getString("told_in")),
        row.getInt("people"),
        row.getBoolean("step_free"),
        new Contact(Contact.Kind.valueOf(row.getString("contact_kind")), row.getString("contact")),
        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
        ended(row.getString("ended_how")));
  }

  private static When when(ResultSet row) throws SQLException {
    var days =
        Arrays.stream((Integer[]) row.getArray("weekdays").getArray())
            .map(DayOfWeek::of)
            .collect(Collectors.toSet());
    return new When(
        days,
        PartOfDay.valueOf(row.getString("part")),
        row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class));
  }

  private static @Nullable Ended ended(@Nullable String how) {
    return how == null ? null : Ended.valueOf(how);
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
