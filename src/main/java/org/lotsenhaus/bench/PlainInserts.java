package org.lotsenhaus.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.postgres.PgCoordinates;

/** The least that a ticket could cost: one row, one prepared statement, written to disk. */
final class PlainInserts {

  private static final int CONNECTIONS = 24;
  private static final long NANOS = 4_000_000_000L;

  private PlainInserts() {}

  /** Rows a second, each committed alone. */
  static double into(PgCoordinates database) throws SQLException {
    try (var owner = connection(database)) {
      owner
          .createStatement()
          .execute("create table plain_row (id uuid primary key, token text, number int)");
    }
    run(database);
    return Math.max(run(database), run(database));
  }

  private static double run(PgCoordinates database) {
    var inserted = new LongAdder();
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        all.execute(() -> insert(database, begin + NANOS, inserted));
      }
    }
    return inserted.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private static void insert(PgCoordinates database, long end, LongAdder inserted) {
    try (var connection = connection(database);
        var row = connection.prepareStatement("insert into plain_row values (?, ?, ?)")) {
      for (int n = 0; System.nanoTime() < end; n++) {
        row.setObject(1, UUID.randomUUID());
        row.setString(2, "token");
        row.setInt(3, n);
        row.executeUpdate();
        inserted.increment();
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static Connection connection(PgCoordinates database) throws SQLException {
    return DriverManager.getConnection(
        database.url(), PgCoordinates.OWNER, database.ownerPassword());
  }
}
