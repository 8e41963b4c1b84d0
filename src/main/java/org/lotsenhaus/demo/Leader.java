package org.lotsenhaus.demo;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Of several instances one plays the demo's people: whoever holds the lock, until it is gone. */
@Component
@Profile("demo")
class Leader {

  private static final long LOCK = 20_261_124;

  private final DataSource dataSource;
  private @Nullable Connection held;

  Leader(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  synchronized boolean isHere() {
    try {
      if (held != null && held.isValid(1)) {
        return true;
      }
      held = null;
      return tryLock();
    } catch (SQLException gone) {
      held = null;
      return false;
    }
  }

  private boolean tryLock() throws SQLException {
    var connection = dataSource.getConnection();
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      answer.next();
      if (answer.getBoolean(1)) {
        held = connection;
        return true;
      }
    }
    connection.close();
    return false;
  }
}
