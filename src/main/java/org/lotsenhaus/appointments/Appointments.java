package org.lotsenhaus.appointments;

import static org.lotsenhaus.appointments.Holds.at;
import static org.lotsenhaus.appointments.Holds.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment.Channel;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments of the bound city, as far as whoever asks may see them. */
@Repository
public class Appointments {

  private final JdbcClient jdbc;

  Appointments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Appointment> byToken(String token) {
    return one("token = ?", token);
  }

  public Optional<Appointment> byId(UUID id) {
    return one("id = ?", id);
  }

  /** As typed: small letters and gaps don't matter. */
  public Optional<Appointment> byCode(String typed) {
    return one("code = ?", typed.replaceAll("[\\s\u00a0-]", "").toUpperCase(Locale.ROOT));
  }

  /** What a form that was sent twice brought about. */
  public Optional<Appointment> byRequest(String key) {
    return one("request_key = ?", key);
  }

  /** Whoever changes it waits here for the one before. */
  Optional<Appointment> takeTurn(UUID id) {
    return one("id = ? for update", id);
  }

  private Optional<Appointment> one(String condition, Object value) {
    return jdbc.sql("select * from appointment where " + condition)
        .param(value)
        .query(Appointments::appointment)
        .optional();
  }

  /** Those that begin within a span and were not cancelled. */
  public List<Appointment> during(TimeSlot span) {
    return jdbc.sql(
            """
            select * from appointment where starts_at >= ? and starts_at < ? and cancelled_at is null
            order by starts_at, id
            """)
        .params(at(span.start()), at(span.end()))
        .query(Appointments::appointment)
        .list();
  }

  /** Those that began before an instant of the same day, and nobody came. */
  List<UUID> awaitedSince(Instant begunBefore) {
    return jdbc.sql(
            """
            select id from appointment
            where starts_at < ? and starts_at > ? and cancelled_at is null and arrived_at is null
              and missed_at is null
            order by starts_at, id
            """)
        .params(at(begunBefore), at(begunBefore.minus(Duration.ofDays(1))))
        .query(UUID.class)
        .list();
  }

  /** Who should come to a site within a span, and has not. */
  List<Appointment> awaited(String site, TimeSlot span) {
    return jdbc.sql(
            """
            select * from appointment
            where starts_at > ? and starts_at < ? and site_key = ? and cancelled_at is null
              and arrived_at is null and missed_at is null
            order by starts_at, id
            """)
        .params(at(span.start()), at(span.end()), site)
        .query(Appointments::appointment)
        .list();
  }

  /** Of those who did not cancel, so many came; where few are known, as mostly everywhere. */
  double shareKept(TimeSlot span) {
    return jdbc.sql(
            """
            select (count(arrived_at) + 17) / (count(*) + 20.0)
            from appointment where starts_at > ? and starts_at < ? and cancelled_at is null
            """)
        .params(at(span.start()), at(span.end()))
        .query(Double.class)
        .single();
  }

  /** All that this contact ever booked, the newest first. */
  public List<Appointment> ofContact(Contact contact) {
    return contact.address() == null
        ? List.of()
        : jdbc.sql("select * from appointment where contact = ? order by starts_at desc")
            .param(contact.address())
            .query(Appointments::appointment)
            .list();
  }

  void insert(Appointment it, String requestKey) {
    var wish = it.wish();
    jdbc.sql(
            """
            insert into appointment (id, token, code, concern_keys, unit_key, compartment, site_key, starts_at,
                   ends_at, language, interpreted, people, step_free, shares, contact_kind, contact, name,
                   channel, request_key, booked_at, booked_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(it.id(), it.token(), it.code(), wish.concerns().toArray(String[]::new), it.unit())
        .params(it.compartment(), wish.site(), at(it.time().start()), at(it.time().end()))
        .params(wish.language().tag(), it.interpreted(), wish.people(), wish.stepFree())
        .params(wish.shares().toArray(String[]::new), it.contact().kind().name())
        .param(it.contact().address())
        .param(it.name())
        .params(it.channel().name(), requestKey, at(it.bookedAt()), Tenant.bound().actor())
        .update();
  }

  void move(Appointment it) {
    jdbc.sql(
            """
            update appointment
            set site_key = ?, starts_at = ?, ends_at = ?, interpreted = ?, version = ? where id = ?
            """)
        .params(it.wish().site(), at(it.time().start()), at(it.time().end()))
        .params(it.interpreted(), it.version(), it.id())
        .update();
  }

  void cancel(UUID id, Instant now) {
    jdbc.sql(
            """
            update appointment set cancelled_at = ?, cancelled_by = ?, version = version + 1 where id = ?
            """)
        .params(at(now), Tenant.bound().actor(), id)
        .update();
  }

  void arrived(UUID id, UUID ticket, Instant now) {
    jdbc.sql("update appointment set arrived_at = ?, ticket_id = ? where id = ?")
        .params(at(now), ticket, id)
        .update();
  }

  void missed(UUID id, Instant now) {
    jdbc.sql("update appointment set missed_at = ? where id = ?").params(at(now), id).update();
  }

  private static Appointment appointment(ResultSet row, int n) throws SQLException {
    return new Appointment(
        row.getObject("id", UUID.class),
        row.getString("token"),
        row.getString("code"),
        Holds.wish(row),
        row.getString("unit_key"),
        row.getString("compartment"),
        new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at")),
        row.getBoolean("interpreted"),
        new Contact(Contact.Kind.valueOf(row.getString("contact_kind")), row.getString("contact")),
        row.getString("name"),
        Channel.valueOf(row.getString("channel")),
        row.getInt("version"),
        instant(row, "booked_at"),
        maybe(row, "cancelled_at"),
        maybe(row, "arrived_at"),
        maybe(row, "missed_at"));
  }

  private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
