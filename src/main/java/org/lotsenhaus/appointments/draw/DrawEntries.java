package org.lotsenhaus.appointments.draw;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.draw.DrawEntry.Asked;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in the draws of the bound city. */
@Repository
class DrawEntries {

  private final JdbcClient jdbc;

  DrawEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when this contact has an entry in the draw, or an appointment for the same. */
  boolean insert(DrawEntry it, String compartment, String concern) {
    var asked = it.asked();
    return jdbc.sql(
                """
                insert into draw_entry (id, draw_id, lot, token, compartment, weekdays, part, language, told_in,
                       people, step_free, contact_kind, contact, entered_at, entered_by, confirmed_at)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                where not exists (select from appointment_of_contact where contact = ? and concern_key = ?)
                on conflict (tenant_id, draw_id, contact) do nothing
                """)
            .params(it.id(), it.draw(), it.lot(), it.token(), compartment)
            .params(numbers(asked.weekdays()), asked.part().name(), asked.language().tag())
            .params(it.toldIn().tag(), asked.people(), asked.stepFree())
            .param(it.contact().kind().name())
            .param(it.contact().address())
            .params(it.enteredAt().atOffset(UTC), Tenant.bound().actor())
            .param(it.confirmedAt() == null ? null : it.confirmedAt().atOffset(UTC))
            .param(it.contact().address())
            .param(concern)
            .update()
        > 0;
  }

  private static Integer[] numbers(Set<DayOfWeek> days) {
    return days.stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new);
  }

  Optional<DrawEntry> byToken(String token) {
    return one("token = ?", token);
  }

  Optional<DrawEntry> byLot(String lot) {
    return one("lot = ?", lot);
  }

  Optional<DrawEntry> of(UUID draw, Contact contact) {
    return jdbc.sql("select * from draw_entry where draw_id = ? and contact = ?")
        .param(draw)
        .param(contact.address())
        .query(DrawEntries::entry)
        .optional();
  }

  private Optional<DrawEntry> one(String condition, String value) {
    return jdbc.sql("select * from draw_entry where " + condition)
        .param(value)
        .query(DrawEntries::entry)
        .optional();
  }

  /** Those who take part in it until now. */
  int confirmed(UUID draw) {
    return jdbc.sql(
            """
            select count(*) from draw_entry
            where draw_id = ? and confirmed_at is not null and withdrawn_at is null
            """)
        .param(draw)
        .query(Integer.class)
        .single();
  }

  /** False when it was confirmed before, or withdrawn. */
  boolean confirm(UUID id, Instant now) {
    return jdbc.sql(
                """
                update draw_entry set confirmed_at = ?
                where id = ? and confirmed_at is null and withdrawn_at is null
                """)
            .params(now.atOffset(UTC), id)
            .update()
        > 0;
  }

  /** Forgets whose it was. False when it was withdrawn before. */
  boolean withdraw(UUID id, Instant now) {
    return jdbc.sql(
                """
                update draw_entry set withdrawn_at = ?, contact_kind = 'NONE', contact = null
                where id = ? and withdrawn_at is null
                """)
            .params(now.atOffset(UTC), id)
            .update()
        > 0;
  }

  void goesOn(UUID id, String waitingPlace) {
    jdbc.sql("update draw_entry set next_place = ? where id = ?").params(waitingPlace, id).update();
  }

  /** Afterwards nobody knows who took part; the lots stay. */
  void forgetDrawnBefore(Instant instant) {
    jdbc.sql("delete from draw_entry e using draw d where d.id = e.draw_id and d.drawn_at < ?")
        .param(instant.atOffset(UTC))
        .update();
  }

  private static DrawEntry entry(ResultSet row, int n) throws SQLException {
    return new DrawEntry(
        row.getObject("id", UUID.class),
        row.getObject("draw_id", UUID.class),
        row.getString("lot"),
        row.getString("token"),
        asked(row),
        new Contact(Contact.Kind.valueOf(row.getString("contact_kind")), row.getString("contact")),
        new Language(row.getString("told_in")),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        maybe(row.getObject("confirmed_at", OffsetDateTime.class)),
        maybe(row.getObject("withdrawn_at", OffsetDateTime.class)),
        row.getString("next_place"));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        Arrays.stream((Integer[]) row.getArray("weekdays").getArray())
            .map(DayOfWeek::of)
            .collect(Collectors.toSet()),
        PartOfDay.valueOf(row.getString("part")),
        new Language(row.getString("language")),
        row.getInt("people"),
        row.getBoolean("step_free"));
  }

  private static @Nullable Instant maybe(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
