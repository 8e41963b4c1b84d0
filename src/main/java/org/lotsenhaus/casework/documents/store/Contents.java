package org.lotsenhaus.casework.documents.store;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Locked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in the papers, locked in the database and open to those who may know of them. */
@Repository
public class Contents {

  private final JdbcClient jdbc;
  private final DocumentSafe safe;

  Contents(JdbcClient jdbc, DocumentSafe safe) {
    this.jdbc = jdbc;
    this.safe = safe;
  }

  /**
   * @param pictures JPEGs of its first pages
   */
  public void keep(CaseFile file, UUID document, byte[] content, List<byte[]> pictures) {
    insert(file, document, 0, content);
    for (int n = 0; n < pictures.size(); n++) {
      insert(file, document, n + 1, pictures.get(n));
    }
  }

  private void insert(CaseFile file, UUID document, int part, byte[] content) {
    var locked = safe.lock(document, part, content);
    jdbc.sql(
            """
            insert into case_document_part (document_id, part, compartment, key_id, locked)
            values (?, ?, ?, ?, ?)
            """)
        .params(document, part, file.compartment(), locked.key(), locked.bytes())
        .update();
  }

  /**
   * The file as it was handed in.
   *
   * @throws DocumentKeys.KeyMissing when it can't be opened with the keys at hand
   * @throws Infected when a virus was found in it
   */
  public byte[] of(CaseDocument document) {
    return parts(document, "part = 0").getFirst();
  }

  public List<byte[]> pictures(CaseDocument document) {
    return parts(document, "part > 0");
  }

  private List<byte[]> parts(CaseDocument paper, String which) {
    if (paper.scan() == Scan.INFECTED) {
      throw new Infected(paper.id());
    }
    var document = paper.id();
    return jdbc.sql(
            "select * from case_document_part where document_id = ? and %s order by part"
                .formatted(which))
        .param(document)
        .query((row, n) ->
            safe.open(
                document,
                row.getInt("part"),
                new Locked(row.getString("key_id"), row.getBytes("locked"))))
        .list();
  }

  public void delete(UUID document) {
    jdbc.sql("delete from case_document_part where document_id = ?").param(document).update();
  }

  /** Closed for good: it can only be removed. */
  public static final class Infected extends RuntimeException {

    Infected(UUID document) {
      super("a virus was found in document " + document);
    }
  }
}
