package org.lotsenhaus.questions.outside;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Sha256;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the bound city shows of its questions to those without an account. */
@Repository
class OutsideQuestions {

  private static final int SHOWN = 12;

  private final JdbcClient jdbc;

  OutsideQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID insert(
      @Nullable Topic topic,
      String text,
      String unit,
      Language language,
      String token,
      Instant now) {
    return jdbc.sql(
            """
            insert into question (topic, text, unit_key, language, token_hash, asked_at, asked_by)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(Arrays.asList(topic == null ? null : topic.name(), text, unit, language.tag()))
        .params(Sha256.hex(token), now.atOffset(UTC), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  Optional<OutsideQuestion> byToken(String token) {
    return jdbc.sql("select * from question where token_hash = ?")
        .param(Sha256.hex(token))
        .query(OutsideQuestions::question)
        .optional();
  }

  List<OutsideQuestion> newest() {
    return jdbc.sql(
            """
            select * from question where published_at is not null
            order by published_at desc limit ?
            """)
        .param(SHOWN)
        .query(OutsideQuestions::question)
        .list();
  }

  /**
   * By the forms that German words take, and by how a word of any language begins; what German has
   * no use for in a search ("und", "wo") isn't looked for.
   */
  List<OutsideQuestion> about(List<String> words) {
    return jdbc.sql(
            """
            with wanted as (
              select to_tsquery('german', coalesce(string_agg(word, ' | '), '')) as in_german,
                to_tsquery('simple', coalesce(string_agg(word || ':*', ' | '), '')) as plainly
              from unnest(:words) as word where numnode(plainto_tsquery('german', word)) > 0)
            select question.* from question, wanted
            where published_at is not null and (found_by @@ in_german or found_plainly @@ plainly)
            order by ts_rank(found_by, in_german) + ts_rank(found_plainly, plainly) desc,
              published_at desc
            limit :shown
            """)
        .param("words", words.toArray(String[]::new))
        .param("shown", SHOWN)
        .query(OutsideQuestions::question)
        .list();
  }

  private static OutsideQuestion question(ResultSet row, int n) throws SQLException {
    var answered = row.getObject("answered_at", OffsetDateTime.class);
    return new OutsideQuestion(
        Optional.ofNullable(row.getString("topic")).map(Topic::valueOf).orElse(null),
        row.getString("text"),
        row.getString("unit_key"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("answer"),
        answered == null ? null : answered.toInstant());
  }
}
