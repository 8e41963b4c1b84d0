package org.lotsenhaus.casework.documents.store;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Papers that go to the person whom they are about, together with something else and for a time.
 */
@Repository
public class GivenPapers {

  private final JdbcClient jdbc;

  GivenPapers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All that is kept now in cases of these people and that the giver may see.
   *
   * @param bundle the id of what they go together with
   */
  public void give(UUID bundle, Collection<UUID> people, Instant until) {
    jdbc.sql(
            """
            insert into case_document_copy (bundle_id, document_id, compartment, until, given_by)
            select ?, d.id, d.compartment, ?, ? from case_document d
            join case_file f on f.id = d.case_id
            where f.person_id = any (?) and d.removed_at is null
            """)
        .params(bundle, until.atOffset(UTC), Tenant.bound().actor())
        .param(people.toArray(UUID[]::new))
        .update();
  }

  /** Those that haven't been removed since, the oldest first. */
  public List<CaseDocument> of(UUID bundle) {
    return jdbc.sql(
            Documents.ALL
                + """
                join case_document_copy c on c.document_id = d.id
                where c.bundle_id = ? and d.removed_at is null order by d.kept_at, d.id
                """)
        .param(bundle)
        .query(Documents::document)
        .list();
  }

  public void end(UUID bundle) {
    jdbc.sql("delete from case_document_copy where bundle_id = ?").param(bundle).update();
  }
}
