package org.lotsenhaus.casework.keeping;

import java.util.Set;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.lotsenhaus.people.records.ToldBySql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a person's cases: their needs, the plan, what was noted, and who worked on it. */
@Configuration
class ToldOfCases {

  /** Of the table that is called {@code c}. */
  static final String OF_THEM =
      " join case_file f on f.id = c.case_id where f.person_id = any (:people) ";

  private final JdbcClient jdbc;

  ToldOfCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  TellsOfPerson toldCases() {
    return new ToldBySql(
        jdbc,
        Chapter.CASES,
        Set.of("case_file"),
        """
        select unit_key as unit, phase, entry_reasons as reasons, opened_at as begun, opened_by as by,
          closed_at as ended, closing as outcome, hold_at as held, hold_reason as text
        from case_file where person_id = any (:people) order by opened_at
        """);
  }

  @Bean
  TellsOfPerson toldNeeds() {
    return new ToldBySql(
        jdbc,
        Chapter.NEEDS,
        Set.of("case_need"),
        "select c.topic, c.level, c.remark as text, c.seen_at as at, c.seen_by as by from case_need c"
            + OF_THEM
            + "order by c.seen_at, c.topic");
  }

  @Bean
  TellsOfPerson toldGoals() {
    return new ToldBySql(
        jdbc,
        Chapter.GOALS,
        Set.of("case_goal"),
        """
        select c.topic, c.title, c.due_on as until, c.outcome, c.outcome_at as done,
          c.outcome_remark as text, c.set_at as at, c.set_by as by from case_goal c
        """
            + OF_THEM
            + "order by c.set_at");
  }

  @Bean
  TellsOfPerson toldTasks() {
    return new ToldBySql(
        jdbc,
        Chapter.TASKS,
        Set.of("case_task"),
        """
        select c.topic, c.title, c.does, c.due_on as until, c.done_at as done, c.set_at as at,
          c.set_by as by from case_task c
        """
            + OF_THEM
            + "order by c.set_at");
  }

  /** With their ids, so that single ones can be left out; the report doesn't tell the ids. */
  @Bean
  TellsOfPerson toldNotes() {
    return new ToldBySql(
        jdbc,
        Chapter.NOTES,
        Set.of("case_note"),
        """
        select c.id::text as id, c.kind, c.topic, c.confidential, c.text, c.minutes,
          c.interpreted_in as language, c.happened_at as at, c.written_by as by from case_note c
        """
            + OF_THEM
            + "order by c.happened_at, c.written_at");
  }

  @Bean
  TellsOfPerson toldAccess() {
    return new ToldBySql(
        jdbc,
        Chapter.ACCESS,
        Set.of("case_access"),
        """
        select c.account_id::text as by, c.kind, c.reason as text, c.begins_at as begun,
          c.ends_at as ended from case_access c
        """
            + OF_THEM
            + "order by c.begins_at");
  }

  /** What they are; the files go with the report. */
  @Bean
  TellsOfPerson toldDocuments() {
    return new ToldBySql(
        jdbc,
        Chapter.DOCUMENTS,
        Set.of("case_document", "case_document_scan"),
        """
        select c.name as title, c.type as kind, c.topic, c.confidential, c.dated, c.pages,
          nullif(exists (
            select from case_document_scan s where s.document_id = c.id and s.found = 'INFECTED'),
            false) as virus,
          c.kept_at as at, c.kept_by as by, c.removed_at as withdrawn from case_document c
        """
            + OF_THEM
            + "order by c.kept_at");
  }
}
