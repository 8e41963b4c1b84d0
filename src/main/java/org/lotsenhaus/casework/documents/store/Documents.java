package org.lotsenhaus.casework.documents.store;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.documents.store.CaseDocument.Removal;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of cases that the one who acts may see. */
@Repository
public class Documents {

  /** With what was found in them later, if anything was. */
  static final String ALL =
      """
      select d.*, coalesce(s.found, d.scan) as seen from case_document d
      left join case_document_scan s on s.document_id = d.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Documents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest first; also those that were removed. */
  public List<CaseDocument> of(UUID caseId) {
    return jdbc.sql(ALL + "where d.case_id = ? order by d.kept_at desc, d.id desc")
        .param(caseId)
        .query(Documents::document)
        .list();
  }

  /** Empty also for those that were removed. */
  public Optional<CaseDocument> byId(UUID caseId, UUID id) {
    return jdbc.sql(ALL + "where d.case_id = ? and d.id = ? and d.removed_at is null")
        .params(caseId, id)
        .query(Documents::document)
        .optional();
  }

  public UUID insert(CaseFile file, Description said, DocumentType type, Kept kept) {
    return jdbc.sql(
            """
            insert into case_document (case_id, compartment, name, topic, confidential, dated, type,
              bytes, pages, scan, kept_at, kept_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(file.id(), file.compartment(), said.name())
        .param(said.topic().map(Enum::name).orElse(null))
        .param(said.confidential())
        .param(said.dated().orElse(null))
        .params(type.name(), kept.bytes(), kept.pages(), kept.scan().name())
        .params(clock.instant().atOffset(UTC), Tenant.bound().actor())
        .query(UUID.class)
        .single();
  }

  /** What the house found out about a file. */
  public record Kept(int bytes, int pages, Scan scan) {}

  /**
   * @return whether it was there and not removed yet
   */
  public boolean remove(CaseFile file, UUID id) {
    return jdbc.sql(
                """
                update case_document set removed_at = ?, removed_by = ?
                where case_id = ? and id = ? and removed_at is null
                """)
            .params(clock.instant().atOffset(UTC), Tenant.bound().actor(), file.id(), id)
            .update()
        == 1;
  }

  static CaseDocument document(ResultSet row, int n) throws SQLException {
    return new CaseDocument(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        new Description(
            row.getString("name"),
            Optional.ofNullable(row.getString("topic")).map(Topic::valueOf),
            row.getBoolean("confidential"),
            Optional.ofNullable(row.getObject("dated", LocalDate.class))),
        DocumentType.valueOf(row.getString("type")),
        row.getInt("bytes"),
        row.getInt("pages"),
        Scan.valueOf(row.getString("seen")),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getString("kept_by"),
        removal(row));
  }

  private static Optional<Removal> removal(ResultSet row) throws SQLException {
    var at = row.getObject("removed_at", OffsetDateTime.class);
    return at == null
        ? Optional.empty()
        : Optional.of(new Removal(at.toInstant(), row.getString("removed_by")));
  }
}
