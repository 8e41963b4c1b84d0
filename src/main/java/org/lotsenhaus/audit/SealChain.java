package org.lotsenhaus.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hangs the entries of the bound city that are complete onto its chain, in batches. One instance at
 * a time does it for a city; nobody who records has to wait for it.
 */
@Service
class SealChain {

  static final int BATCH = 5_000;

  /** More often yes than needed where a database was moved: its transactions are counted anew. */
  static final String BEHIND =
      """
      coalesce((
        select l.written_in >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
          or exists (
            select from audit_entry e where (e.written_in, e.id) > (l.written_in, l.entry_id))
        from audit_link l order by number desc limit 1), exists (select from audit_entry))
      """;

  private static final int LOCK = 20_261_125;

  private final JdbcClient jdbc;

  SealChain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gives back how many were sealed; a full batch means that there may be more. */
  @Transactional
  public int batch() {
    if (!alone()) {
      return 0;
    }
    var last = last();
    var entries = unsealed(last);
    append(last, entries);
    return entries.size();
  }

  private boolean alone() {
    return jdbc.sql("select pg_try_advisory_xact_lock(?, ?)")
        .params(LOCK, Tenant.current().value())
        .query(Boolean.class)
        .single();
  }

  private Link last() {
    return jdbc.sql(
            "select number, hash, written_in, entry_id from audit_link order by number desc limit 1")
        .query((row, n) -> SealChain.link(row))
        .optional()
        .orElse(Link.NONE);
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(row.getLong(1), row.getBytes(2), row.getLong(3), row.getObject(4, UUID.class));
  }

  /**
   * What transactions wrote that began before all that still run: nothing can be added there any
   * more. A database that was moved counts anew; then what has no link is looked for.
   */
  private List<Entry> unsealed(Link last) {
    long oldest = oldestRunning();
    var behind =
        last.writtenIn() < oldest
            ? "(e.written_in, e.id) > (:lastWrittenIn, :lastEntry)"
            : """
            not exists (
              select from audit_link l where (l.tenant_id, l.entry_id) = (e.tenant_id, e.id))
            """;
    return jdbc.sql(
            """
            select e.* from audit_entry e where e.written_in < :oldest and %s
            order by e.written_in, e.id limit :batch
            """
                .formatted(behind))
        .param("oldest", oldest)
        .param("lastWrittenIn", last.writtenIn())
        .param("lastEntry", last.entry())
        .param("batch", BATCH)
        .query((row, n) -> Entry.of(row))
        .list();
  }

  private long oldestRunning() {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  private void append(Link last, List<Entry> entries) {
    var links = new ArrayList<Link>();
    for (var entry : entries) {
      last = last.to(entry);
      links.add(last);
    }
    jdbc.sql(
            """
            insert into audit_link (number, entry_id, hash, written_in)
            select * from unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bigint[])
            """)
        .param(links.stream().map(Link::number).toArray(Long[]::new))
        .param(entries.stream().map(Entry::id).toArray(UUID[]::new))
        .param(links.stream().map(Link::hash).toArray(byte[][]::new))
        .param(links.stream().map(Link::writtenIn).toArray(Long[]::new))
        .update();
  }
}
