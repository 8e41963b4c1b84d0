package org.lotsenhaus.casework.conference;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.conference.Conference.Invited;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is invited and came; an invited unit knows of its own invitation only. */
@Repository
class Invitations {

  private final JdbcClient jdbc;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Invited> to(Conference conference) {
    return jdbc.sql("select * from case_conference_unit where conference_id = ? order by unit_key")
        .param(conference.id())
        .query((row, n) ->
            new Invited(row.getString("unit_key"), row.getObject("came", Boolean.class)))
        .list();
  }

  void invite(CaseFile file, UUID conference, String unit) {
    jdbc.sql(
            """
            insert into case_conference_unit
              (conference_id, case_id, compartment, unit_key, invited_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(conference, file.id(), file.compartment(), unit, clock.instant().atOffset(UTC))
        .update();
  }

  /**
   * @param came the keys of the units; all others didn't
   */
  void came(Conference conference, List<String> came) {
    jdbc.sql("update case_conference_unit set came = unit_key = any (?) where conference_id = ?")
        .params(came.toArray(String[]::new), conference.id())
        .update();
  }
}
