package org.lotsenhaus.casework.conference;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.casework.conference.Conference.Wish;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conferences that the one who acts may know of. */
@Repository
public class Conferences {

  private final JdbcClient jdbc;
  private final Clock clock;

  Conferences(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The latest first. */
  public List<Conference> of(UUID caseId) {
    return jdbc.sql("select * from case_conference where case_id = ? order by starts_at desc")
        .param(caseId)
        .query(Conferences::conference)
        .list();
  }

  Optional<Conference> byId(UUID caseId, UUID id) {
    return of(caseId).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /**
   * Of the cases on which one works now, and those to which the own unit is invited. What was to be
   * in this time and was moved or called off is among them: somebody may have kept the day free.
   */
  public List<Conference> coming(Instant until) {
    return jdbc.sql(
            """
            select * from case_conference
            where held_at is null
              and (starts_at between :now and :until
                or id = any (array(
                  select conference_id from case_conference_move
                  where starts_at between :now and :until)))
              and (case_id = any (array(
                  select case_id from case_access
                  where account_id = :me and kind in ('MANAGER', 'DEPUTY')
                    and begins_at <= :now and (ends_at is null or ends_at > :now)))
                or id = any (array(
                  select conference_id from case_conference_unit
                  where unit_key = own_unit() and came is null)))
            order by starts_at
            """)
        .param("me", Tenant.bound().account())
        .param("now", now())
        .param("until", until.atOffset(UTC))
        .query(Conferences::conference)
        .list();
  }

  UUID insert(CaseFile file, Planned planned) {
    return jdbc.sql(
            """
            insert into case_conference
              (case_id, compartment, starts_at, mode, place, person_wish, planned_at, planned_by)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(file.id(), file.compartment(), planned.startsAt().atOffset(UTC))
        .params(planned.mode().name(), planned.place(), planned.wish().name())
        .params(now(), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  /** It may be corrected afterwards; a cancelled one wasn't held. */
  void hold(Conference conference, boolean personCame) {
    jdbc.sql(
            """
            update case_conference set person_came = ?, held_at = ?, held_by = ?
            where id = ? and cancelled_at is null
            """)
        .params(personCame, now(), Tenant.bound().actor(), conference.id())
        .update();
  }

  void ask(Conference conference, Wish wish) {
    jdbc.sql("update case_conference set person_wish = ? where id = ? and held_at is null")
        .params(wish.name(), conference.id())
        .update();
  }

  void cancel(Conference conference) {
    jdbc.sql(
            """
            update case_conference set cancelled_at = ?, cancelled_by = ?
            where id = ? and held_at is null and cancelled_at is null
            """)
        .params(now(), Tenant.bound().actor(), conference.id())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }

  private static Conference conference(ResultSet row, int n) throws SQLException {
    return new Conference(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        Mode.valueOf(row.getString("mode")),
        row.getString("place"),
        Wish.valueOf(row.getString("person_wish")),
        row.getObject("person_came", Boolean.class),
        Optional.ofNullable(row.getObject("cancelled_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
