package org.lotsenhaus.questions;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of the bound city. */
@Repository
class Questions {

  private static final int SHOWN = 30;

  private final JdbcClient jdbc;

  Questions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Question> byId(UUID id) {
    return jdbc.sql("select * from question where id = ?")
        .param(id)
        .query(QuestionRows::question)
        .optional();
  }

  /** Those that wait longest come first. */
  List<Question> openFor(String unit) {
    return jdbc.sql(
            """
            select * from question where unit_key = ? and answered_at is null
            order by asked_at limit ?
            """)
        .params(unit, SHOWN)
        .query(QuestionRows::question)
        .list();
  }

  List<Question> askedBy(String actor) {
    return jdbc.sql("select * from question where asked_by = ? order by asked_at desc limit ?")
        .params(actor, SHOWN)
        .query(QuestionRows::question)
        .list();
  }

  List<Question> newestAnswered() {
    return jdbc.sql(
            "select * from question where answered_at is not null order by answered_at desc limit ?")
        .param(SHOWN)
        .query(QuestionRows::question)
        .list();
  }

  /** In German, whose word forms the database knows; those with most of the words first. */
  List<Question> answeredAbout(String words) {
    return jdbc.sql(
            """
            select * from question,
              cast(replace(plainto_tsquery('german', ?)::text, '&', '|') as tsquery) as wanted
            where answered_at is not null and found_by @@ wanted
            order by ts_rank(found_by, wanted) desc, answered_at desc limit ?
            """)
        .params(words, SHOWN)
        .query(QuestionRows::question)
        .list();
  }

  UUID insert(Topic topic, String text, String unit, Instant now) {
    return jdbc.sql(
            """
            insert into question (topic, text, unit_key, asked_at, asked_by)
            values (?, ?, ?, ?, ?) returning id
            """)
        .params(topic.name(), text, unit, now.atOffset(UTC), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  void answer(UUID id, Reply reply, Instant now) {
    jdbc.sql(
            """
            update question set text = ?, answer = ?, answered_at = ?, answered_by = ? where id = ?
            """)
        .params(reply.question(), reply.answer(), now.atOffset(UTC), Tenant.bound().actor(), id)
        .update();
  }

  void route(UUID id, String unit) {
    jdbc.sql("update question set unit_key = ? where id = ? and answered_at is null")
        .params(unit, id)
        .update();
  }

  /** Nobody waits in the house for the answer, and an answer that was given stays. */
  boolean remove(UUID id) {
    return jdbc.sql(
                """
                delete from question
                where id = ? and token_hash is not null and answered_at is null
                """)
            .param(id)
            .update()
        > 0;
  }
}
