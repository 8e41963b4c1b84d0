package org.lotsenhaus.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain of the bound city from its first link to its last. */
@Service
class CheckChain {

  /** No transaction lasts so long: an older line behind younger ones was not there before. */
  private static final Duration OUT_OF_ORDER = Duration.ofHours(1);

  private static final String WALK =
      """
      select l.number, l.hash, e.* from audit_link l
      left join audit_entry e on (e.tenant_id, e.id) = (l.tenant_id, l.entry_id)
      order by l.number
      """;

  /** Behind the last link nothing may wait that is older than it. */
  private static final String LEFT_OUT =
      """
      select e.* from audit_entry e
      where e.written_in < ? and not exists (
        select from audit_link l where (l.tenant_id, l.entry_id) = (e.tenant_id, e.id))
      order by e.written_in, e.id limit 1
      """;

  private final JdbcTemplate jdbc;

  CheckChain(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.jdbc.setFetchSize(10_000);
  }

  record Result(long lines, Link head, Optional<Flaw> first) {}

  @Transactional(readOnly = true)
  public Result check() {
    var walk = new Walk();
    jdbc.query(WALK, walk);
    var leftOut = jdbc.query(LEFT_OUT, (row, n) -> Entry.of(row), walk.last.writtenIn()).stream();
    var flaw =
        Optional.ofNullable(walk.flaw)
            .or(() -> leftOut.findFirst().map(it -> Flaw.inserted(walk.last.number(), it)));
    return new Result(walk.lines, walk.last, flaw);
  }

  private static final class Walk implements RowCallbackHandler {

    private Link last = Link.NONE;
    private Instant newest = Instant.EPOCH;
    private long lines;
    private @Nullable Flaw flaw;

    @Override
    public void processRow(ResultSet row) throws SQLException {
      lines++;
      if (flaw == null) {
        flaw = look(row);
      }
    }

    private @Nullable Flaw look(ResultSet row) throws SQLException {
      long number = row.getLong("number");
      if (number != last.number() + 1 || row.getObject("id") == null) {
        return Flaw.removed(last.number() + 1);
      }
      var entry = Entry.of(row);
      last = last.to(entry);
      if (!Arrays.equals(last.hash(), row.getBytes("hash"))) {
        return Flaw.changed(number, entry);
      }
      if (entry.drawnAt().isBefore(newest.minus(OUT_OF_ORDER))) {
        return Flaw.inserted(number, entry);
      }
      newest = entry.drawnAt().isAfter(newest) ? entry.drawnAt() : newest;
      return null;
    }
  }
}
