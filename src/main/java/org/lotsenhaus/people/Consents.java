package org.lotsenhaus.people;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Consent.Step;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people consented to: all of it in the own protected area, elsewhere what names one's unit.
 */
@Repository
public class Consents {

  /** Time enough to meet once more, before the partner loses sight. */
  private static final int SOON_DAYS = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  Consents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Consent> byId(UUID id) {
    return jdbc.sql("select * from consent where id = ?")
        .param(id)
        .query(Consents::consent)
        .optional();
  }

  /** The newest first; of several records when they were confirmed to be of one person. */
  public List<Consent> of(Collection<UUID> people) {
    return jdbc.sql("select * from consent where person_id = any (?) order by asked_at desc, id")
        .param(people.toArray(UUID[]::new))
        .query(Consents::consent)
        .list();
  }

  /** Of these people, or asked by this account, those which hold for a month at most. */
  public List<Consent> endingSoon(UUID account, Collection<UUID> people) {
    var today = LocalDate.now(clock);
    return jdbc.sql(
            """
            select * from consent
            where id = any (array(
                select id from consent
                where asked_by = :account and given_at is not null and withdrawn_at is null
                  and ends_on between :today and :soon
                union
                select id from consent where person_id = any (:people)))
              and given_at is not null and withdrawn_at is null and ends_on between :today and :soon
            order by ends_on, id
            """)
        .param("account", account.toString())
        .param("people", people.toArray(UUID[]::new))
        .param("today", today)
        .param("soon", today.plusDays(SOON_DAYS))
        .query(Consents::consent)
        .list();
  }

  /** Of other protected areas, what the own unit may know now. */
  public List<Consent> sharedWithUs() {
    return jdbc
        .sql("select * from consent where recipient = ? order by given_at desc, id")
        .param(Tenant.bound().unit())
        .query(Consents::consent)
        .list()
        .stream()
        .filter(it -> !Tenant.bound().holds(it.compartment()))
        .toList();
  }

  /** Whether the same recipient may know something of the person by another consent now. */
  public boolean another(Consent consent) {
    return jdbc.sql(
            """
            select exists (
              select from consent
              where person_id = ? and recipient = ? and id <> ? and given_at is not null
                and withdrawn_at is null and ends_on >= house_day())
            """)
        .params(consent.person(), consent.recipient(), consent.id())
        .query(Boolean.class)
        .single();
  }

  UUID insert(Consent asked) {
    return jdbc.sql(
            """
            insert into consent (person_id, compartment, giver, recipient, purpose, data_classes,
              language, wording, asked_at, asked_by, ends_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(asked.person(), asked.compartment(), asked.giver(), asked.recipient())
        .param(asked.purpose().name())
        .param(asked.classes().stream().sorted().map(Enum::name).toArray(String[]::new))
        .params(asked.language().tag(), asked.wording(), asked.askedAt().atOffset(UTC))
        .params(asked.askedBy(), asked.endsOn())
        .query(UUID.class)
        .single();
  }

  /** Whoever said no may say yes after all; whoever took it back is asked anew. */
  boolean give(UUID id, Way way) {
    return jdbc.sql(
                """
                update consent set given_at = ?, given_how = ?, refused_at = null
                where id = ? and given_at is null and ends_on >= ?
                """)
            .params(clock.instant().atOffset(UTC), way.name(), id, LocalDate.now(clock))
            .update()
        == 1;
  }

  boolean refuse(UUID id) {
    return jdbc.sql(
                """
                update consent set refused_at = ?
                where id = ? and given_at is null and refused_at is null
                """)
            .params(clock.instant().atOffset(UTC), id)
            .update()
        == 1;
  }

  boolean withdraw(UUID id, Way way) {
    return jdbc.sql(
                """
                update consent set withdrawn_at = ?, withdrawn_how = ?
                where id = ? and given_at is not null and withdrawn_at is null
                """)
            .params(clock.instant().atOffset(UTC), way.name(), id)
            .update()
        == 1;
  }

  private static Consent consent(ResultSet row, int n) throws SQLException {
    return new Consent(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getString("compartment"),
        row.getString("giver"),
        row.getString("recipient"),
        Topic.valueOf(row.getString("purpose")),
        Arrays.stream((String[]) row.getArray("data_classes").getArray())
            .map(DataClass::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        new Language(row.getString("language")),
        row.getString("wording"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("asked_by"),
        step(row.getObject("given_at", OffsetDateTime.class), row.getString("given_how")),
        Optional.ofNullable(row.getObject("refused_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        step(row.getObject("withdrawn_at", OffsetDateTime.class), row.getString("withdrawn_how")),
        row.getObject("ends_on", LocalDate.class));
  }

  private static Optional<Step> step(@Nullable OffsetDateTime at, @Nullable String way) {
    return at == null || way == null
        ? Optional.empty()
        : Optional.of(new Step(at.toInstant(), Way.valueOf(way)));
  }
}
