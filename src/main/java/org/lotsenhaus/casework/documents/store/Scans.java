package org.lotsenhaus.casework.documents.store;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in papers after they had been kept. */
@Repository
public class Scans {

  /** What the house calls itself inside an area when it looks for viruses. */
  public static final String ACTOR = "scanner";

  private final JdbcClient jdbc;
  private final Clock clock;

  Scans(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those that no scanner has seen, the oldest first. */
  public List<CaseDocument> waiting() {
    return jdbc.sql(
            Documents.ALL
                + """
                where d.scan = 'UNSCANNED' and d.removed_at is null and s.found is null
                order by d.kept_at, d.id
                """)
        .query(Documents::document)
        .list();
  }

  /**
   * @return whether it was still there, and nobody else had written it down
   */
  public boolean keep(CaseDocument document, Scan found) {
    return jdbc.sql(
                """
                insert into case_document_scan (document_id, compartment, found, scanned_at)
                select id, compartment, ?, ? from case_document where id = ? and removed_at is null
                on conflict do nothing
                """)
            .params(found.name(), clock.instant().atOffset(UTC), document.id())
            .update()
        == 1;
  }

  /** In cases on which the one who acts works by right and not in an emergency. */
  public List<CaseDocument> infectedOfMine() {
    return jdbc.sql(
            Documents.ALL
                + """
                where s.found = 'INFECTED' and d.removed_at is null
                  and d.case_id = any (array(
                    select case_id from case_access
                    where account_id = :me and kind in ('MANAGER', 'DEPUTY')
                      and begins_at <= :now and (ends_at is null or ends_at > :now)))
                order by s.scanned_at, d.id
                """)
        .param("me", Tenant.bound().account())
        .param("now", clock.instant().atOffset(UTC))
        .query(Documents::document)
        .list();
  }
}
