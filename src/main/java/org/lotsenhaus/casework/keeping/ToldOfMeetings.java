package org.lotsenhaus.casework.keeping;

import static org.lotsenhaus.casework.keeping.ToldOfCases.OF_THEM;

import java.util.Set;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.lotsenhaus.people.records.ToldBySql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sat together about a person's cases, and what was begun anew. */
@Configuration
class ToldOfMeetings {

  private final JdbcClient jdbc;

  ToldOfMeetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  TellsOfPerson toldConferences() {
    return new ToldBySql(
        jdbc,
        Chapter.CONFERENCES,
        Set.of("case_conference", "case_conference_unit", "case_conference_move"),
        """
        select c.starts_at as meeting, c.mode as way, c.place, c.person_wish as wish,
          c.person_came as came, (
            select array_agg(u.unit_key order by u.unit_key) from case_conference_unit u
            where u.conference_id = c.id) as recipient, (
            select array_agg(to_char(m.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
              order by m.moved_at) from case_conference_move m
            where m.conference_id = c.id) as before,
          c.planned_at as at, c.planned_by as by, c.held_at as done, c.cancelled_at as withdrawn
        from case_conference c
        """
            + OF_THEM
            + "order by c.starts_at");
  }

  @Bean
  TellsOfPerson toldPoints() {
    return new ToldBySql(
        jdbc,
        Chapter.POINTS,
        Set.of("case_conference_point"),
        """
        select c.topic, c.text, c.decision, c.decided_at as done, c.set_at as at, c.set_by as by
        from case_conference_point c
        """
            + OF_THEM
            + "order by c.set_at");
  }

  @Bean
  TellsOfPerson toldStepsBack() {
    return new ToldBySql(
        jdbc,
        Chapter.STEPS_BACK,
        Set.of("case_step_back"),
        "select c.to_phase as phase, c.reason as text, c.stepped_at as at, c.stepped_by as by"
            + " from case_step_back c"
            + OF_THEM
            + "order by c.stepped_at");
  }
}
