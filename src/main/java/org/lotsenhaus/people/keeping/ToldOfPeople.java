package org.lotsenhaus.people.keeping;

import java.util.Set;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.lotsenhaus.people.records.ToldBySql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who somebody is, what they let others know, and which records were found to be of them. */
@Configuration
class ToldOfPeople {

  private final JdbcClient jdbc;

  ToldOfPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  TellsOfPerson toldWhoSomebodyIs() {
    return new ToldBySql(
        jdbc,
        Chapter.PERSON,
        Set.of("person"),
        """
        select case when born_precision = 'YEAR' then to_char(born, 'YYYY') else born::text end as born,
          contact, address, interpreter_wish as interpreter, blocked_at as address_block,
          known_at as at, known_by as by
        from person where id = any (:people) order by known_at
        """);
  }

  @Bean
  TellsOfPerson toldNames() {
    return new ToldBySql(
        jdbc,
        Chapter.NAMES,
        Set.of("person_name"),
        "select kind, given, family from person_name where person_id = any (:people) order by kind");
  }

  @Bean
  TellsOfPerson toldLanguages() {
    return new ToldBySql(
        jdbc,
        Chapter.LANGUAGES,
        Set.of("person_language"),
        """
        select language, level from person_language where person_id = any (:people)
        order by position
        """);
  }

  @Bean
  TellsOfPerson toldConsents() {
    return new ToldBySql(
        jdbc,
        Chapter.CONSENTS,
        Set.of("consent"),
        """
        select giver, recipient, purpose as topic, data_classes as classes, asked_at as at,
          asked_by as by, given_at as agreed, given_how as how, refused_at as refused,
          withdrawn_at as withdrawn, ends_on as until, wording as text
        from consent where person_id = any (:people) order by asked_at
        """);
  }

  @Bean
  TellsOfPerson toldMerges() {
    return new ToldBySql(
        jdbc,
        Chapter.MERGES,
        Set.of("person_merge", "person_distinct"),
        """
        select 'MERGED' as kind, merged_at as at, merged_by as by, undone_at as undone
        from person_merge where kept = any (:people) or merged = any (:people)
        union all
        select 'DIFFERENT', decided_at, decided_by, null
        from person_distinct where one = any (:people) or other = any (:people)
        order by 2
        """);
  }
}
