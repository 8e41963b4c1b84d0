package org.lotsenhaus.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.Question.Answer;
import org.lotsenhaus.shared.Language;

/** How a question lies in its table. */
final class QuestionRows {

  private QuestionRows() {}

  static Question question(ResultSet row, int n) throws SQLException {
    var answered = instant(row, "answered_at");
    return new Question(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getString("topic")).map(Topic::valueOf).orElse(null),
        row.getString("text"),
        row.getString("unit_key"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("asked_by"),
        Optional.ofNullable(row.getString("language")).map(Language::new).orElse(null),
        answered == null
            ? null
            : new Answer(
                row.getString("answer"),
                answered,
                row.getString("answered_by"),
                instant(row, "published_at")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
