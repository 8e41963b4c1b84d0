package org.lotsenhaus.casework.conference;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Other days and places that conferences had before. */
@Repository
public class Moves {

  private final JdbcClient jdbc;
  private final Clock clock;

  Moves(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** When and where it would have been, and who moved it when. */
  public record Move(Instant startsAt, Mode mode, String place, Instant at, String by) {}

  /** The latest first. */
  public List<Move> of(UUID conference) {
    return jdbc.sql(
            """
            select * from case_conference_move where conference_id = ? order by moved_at desc, id desc
            """)
        .param(conference)
        .query((row, n) ->
            new Move(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                Mode.valueOf(row.getString("mode")),
                row.getString("place"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getString("moved_by")))
        .list();
  }

  /** False when it was held or cancelled meanwhile. */
  boolean move(Conference conference, Planned planned) {
    return keepBefore(conference) && change(conference, planned);
  }

  private boolean keepBefore(Conference conference) {
    return jdbc.sql(
                """
                insert into case_conference_move
                  (conference_id, case_id, compartment, starts_at, mode, place, moved_at, moved_by)
                select id, case_id, compartment, starts_at, mode, place, ?, ? from case_conference
                where id = ? and held_at is null and cancelled_at is null for update
                """)
            .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), conference.id())
            .update()
        == 1;
  }

  private boolean change(Conference conference, Planned planned) {
    return jdbc.sql(
                """
                update case_conference set starts_at = ?, mode = ?, place = ?, person_wish = ?
                where id = ? and held_at is null and cancelled_at is null
                """)
            .params(planned.startsAt().atOffset(UTC), planned.mode().name(), planned.place())
            .params(planned.wish().name(), conference.id())
            .update()
        == 1;
  }
}
