package org.lotsenhaus.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PgServerTest {

  @TempDir Path home;

  @Test
  void what_was_committed_survives_a_kill_of_the_database_and_it_comes_back() throws Exception {
    try (var server = PgServer.start(home)) {
      run(server, "create table kept (n int)");
      run(server, "insert into kept values (42)");
      kill(postmaster());
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> count(server) == 1);
    }
  }

  @Test
  void an_orphan_is_stopped_and_its_data_taken_over() throws Exception {
    var other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlotsenhaus.postgres.fsync=on",
                StartsAndStays.class.getName(),
                home.toString())
            .inheritIO()
            .start();
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> Files.exists(home.resolve("committed")));
    long orphan = postmaster();
    other.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (var server = PgServer.start(home)) {
      assertThat(count(server)).isEqualTo(1);
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  /** Another Lotsenhaus, which will be killed. */
  static final class StartsAndStays {
    public static void main(String[] home) throws Exception {
      var server = PgServer.start(Path.of(home[0]));
      run(server, "create table kept (n int)");
      run(server, "insert into kept values (42)");
      Files.writeString(Path.of(home[0], "committed"), "yes");
      Thread.sleep(Duration.ofMinutes(5));
    }
  }

  @Test
  void two_owners_of_one_folder_are_refused() {
    try (var server = PgServer.start(home)) {
      assertThat(server.coordinates().port()).isPositive();
      assertThatThrownBy(() -> PgServer.start(home)).isInstanceOf(PgServer.DataFolderInUse.class);
    }
  }

  @Test
  void closing_leaves_no_process_behind() throws Exception {
    var server = PgServer.start(home);
    long pid = postmaster();
    server.close();
    Awaitility.await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
  }

  private long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(home.resolve("data").resolve("postmaster.pid")).getFirst().trim());
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static void run(PgServer server, String sql) throws SQLException {
    var there = server.coordinates();
    try (var connection =
            DriverManager.getConnection(there.url(), PgCoordinates.OWNER, there.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(PgServer server) throws SQLException {
    var there = server.coordinates();
    try (var connection =
            DriverManager.getConnection(there.url(), PgCoordinates.OWNER, there.ownerPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from kept where n = 42")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
