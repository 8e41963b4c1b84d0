package org.lotsenhaus.casework.notes;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.notes.Note.Kind;
import org.lotsenhaus.casework.notes.Note.Together;
import org.lotsenhaus.people.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes that the one who acts may see. */
@Repository
public class Notes {

  private final JdbcClient jdbc;
  private final Clock clock;

  Notes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest first. */
  public List<Note> of(UUID caseId) {
    return jdbc.sql(
            "select * from case_note where case_id = ? order by happened_at desc, written_at desc")
        .param(caseId)
        .query(Notes::note)
        .list();
  }

  void insert(CaseFile file, Note note) {
    jdbc.sql(
            """
            insert into case_note (case_id, compartment, kind, topic, confidential, text, minutes,
              interpreted_in, unit_key, site_key, happened_at, written_at, written_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(file.id(), file.compartment(), note.kind().name())
        .param(note.topic().map(Enum::name).orElse(null))
        .params(note.confidential(), note.text())
        .param(note.minutes().orElse(null))
        .param(note.interpretedIn().orElse(null))
        .param(note.together().map(Together::unit).orElse(null))
        .param(note.together().map(Together::site).orElse(null))
        .params(note.happenedAt().atOffset(UTC), clock.instant().atOffset(UTC), note.by())
        .update();
  }

  private static Note note(ResultSet row, int n) throws SQLException {
    return new Note(
        Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("topic")).map(Topic::valueOf),
        row.getBoolean("confidential"),
        row.getString("text"),
        Optional.ofNullable(row.getObject("minutes", Integer.class)),
        Optional.ofNullable(row.getString("interpreted_in")),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        together(row.getString("unit_key"), row.getString("site_key")),
        row.getString("written_by"));
  }

  private static Optional<Together> together(@Nullable String unit, @Nullable String site) {
    return unit == null || site == null ? Optional.empty() : Optional.of(new Together(unit, site));
  }
}
