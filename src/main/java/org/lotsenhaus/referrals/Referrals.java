package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.Referral.Answer;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
import org.lotsenhaus.referrals.Referral.Override;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.referrals.Referral.Warm;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals that the bound areas sent, and those to the bound unit that it may know of. */
@Repository
class Referrals {

  private static final int MOST = 200;

  private final JdbcClient jdbc;

  Referrals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Referral> byId(UUID id) {
    return list("id = ?", id).stream().findFirst();
  }

  /** Whoever changes it waits here for the one before. */
  Optional<Referral> takeTurn(UUID id) {
    return jdbc.sql("select * from referral where id = ? for update")
        .param(id)
        .query(Referrals::referral)
        .optional();
  }

  /** The newest first; of what came to an end only the newest, of what is open all. */
  List<Referral> to(String unit) {
    return list("to_unit = ?", unit);
  }

  List<Referral> from(String unit) {
    return list("from_unit = ?", unit);
  }

  List<Referral> ofPerson(UUID person) {
    return list("person_id = ?", person);
  }

  /** Those without an answer that were sent before. */
  List<Referral> unansweredSince(Instant before) {
    return list("answer is null and recalled_at is null and sent_at <= ?", before.atOffset(UTC));
  }

  /** Open ones whose recipient may see them by consent alone, and none holds any more. */
  List<Referral> openWithoutConsent() {
    return jdbc.sql(
            """
            select * from referral r
            where recalled_at is null and outcome is null and answer is distinct from 'DECLINED'
              and override_reason is null
              and not exists (
                select from consent c
                where c.person_id = r.person_id and c.recipient = r.to_unit and c.purpose = r.topic
                  and c.given_at is not null and c.withdrawn_at is null
                  and c.ends_on >= house_day())
            """)
        .query(Referrals::referral)
        .list();
  }

  private List<Referral> list(String condition, Object value) {
    return jdbc.sql(
            """
            select * from (
              select r.*, row_number() over (
                  partition by recalled_at is null and outcome is null
                    and answer is distinct from 'DECLINED'
                  order by sent_at desc) as place
              from referral r where %s) r
            where place <= ? or recalled_at is null and outcome is null
              and answer is distinct from 'DECLINED'
            order by sent_at desc
            """
                .formatted(condition))
        .params(value, MOST)
        .query(Referrals::referral)
        .list();
  }

  UUID insert(String compartment, String from, Request wanted, Instant now) {
    return jdbc.sql(
            """
            insert into referral (person_id, case_id, compartment, from_unit, to_unit, topic, asked,
              warm, meets_at, language, override_reason, override_told, sent_at, sent_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(wanted.person())
        .param(wanted.caseFile().orElse(null))
        .params(compartment, from, wanted.to(), wanted.topic().name(), wanted.asked())
        .param(wanted.warm().name())
        .param(wanted.meetsAt() == null ? null : wanted.meetsAt().atOffset(UTC))
        .param(wanted.language().tag())
        .param(wanted.override().map(Override::reason).orElse(null))
        .param(wanted.override().map(Override::told).orElse(null))
        .params(now.atOffset(UTC), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  void answer(UUID id, @Nullable Decline declined, String remark, Instant now) {
    jdbc.sql(
            """
            update referral
            set answer = ?, decline_reason = ?, remark = ?, answered_at = ?, answered_by = ?
            where id = ?
            """)
        .param(declined == null ? "ACCEPTED" : "DECLINED")
        .param(declined == null ? null : declined.name())
        .params(remark, now.atOffset(UTC), Tenant.bound().actor(), id)
        .update();
  }

  void attended(UUID id, Instant now) {
    jdbc.sql("update referral set attended_at = coalesce(attended_at, ?) where id = ?")
        .params(now.atOffset(UTC), id)
        .update();
  }

  void end(UUID id, Outcome outcome, String remark, Instant now) {
    jdbc.sql(
            """
            update referral
            set outcome = ?, remark = ?, outcome_at = ?, outcome_by = ? where id = ?
            """)
        .params(outcome.name(), remark, now.atOffset(UTC), Tenant.bound().actor(), id)
        .update();
  }

  void recall(UUID id, Instant now) {
    mark("recalled_at = ?, recalled_by = ?", now.atOffset(UTC), Tenant.bound().actor(), id);
  }

  void reminded(UUID id, Instant now) {
    mark("reminded_at = ?", now.atOffset(UTC), id);
  }

  void escalated(UUID id, Instant now) {
    mark("escalated_at = ?", now.atOffset(UTC), id);
  }

  private void mark(String what, Object... values) {
    jdbc.sql("update referral set " + what + " where id = ?").params(values).update();
  }

  private static Referral referral(ResultSet row, int n) throws SQLException {
    return new Referral(
        row.getObject("id", UUID.class),
        row.getString("compartment"),
        row.getString("from_unit"),
        request(row),
        at(row, "sent_at").orElseThrow(),
        row.getString("sent_by"),
        answer(row),
        row.getString("remark"),
        at(row, "attended_at").orElse(null),
        Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null),
        at(row, "outcome_at").orElse(null),
        at(row, "recalled_at").orElse(null),
        at(row, "reminded_at").orElse(null),
        at(row, "escalated_at").orElse(null));
  }

  private static Request request(ResultSet row) throws SQLException {
    var reason = row.getString("override_reason");
    return new Request(
        row.getObject("person_id", UUID.class),
        Optional.ofNullable(row.getObject("case_id", UUID.class)),
        row.getString("to_unit"),
        Topic.valueOf(row.getString("topic")),
        row.getString("asked"),
        Warm.valueOf(row.getString("warm")),
        at(row, "meets_at").orElse(null),
        new Language(row.getString("language")),
        reason == null
            ? Optional.empty()
            : Optional.of(new Override(reason, row.getString("override_told"))));
  }

  private static @Nullable Answer answer(ResultSet row) throws SQLException {
    var at = at(row, "answered_at");
    var declined = row.getString("decline_reason");
    return at.isEmpty()
        ? null
        : new Answer(
            at.get(),
            row.getString("answered_by"),
            declined == null ? null : Decline.valueOf(declined));
  }

  private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
