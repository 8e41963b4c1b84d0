package org.lotsenhaus.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Where the included PostgreSQL answers. The application's role owns nothing; the owner migrates.
 */
public record PgCoordinates(int port, String superuser, String ownerPassword, String appPassword) {

  public static final String OWNER = "lotsenhaus_owner";
  public static final String APP = "lotsenhaus_app";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static PgCoordinates of(int port, PgSecrets secrets) {
    return new PgCoordinates(port, secrets.superuser(), secrets.owner(), secrets.app());
  }

  static void remember(Path home, int port) throws IOException {
    Files.writeString(home.resolve("port"), String.valueOf(port));
  }

  /** Of the server that runs in this folder, even when another process started it. */
  public static PgCoordinates rememberedIn(Path home) {
    try {
      int port = Integer.parseInt(Files.readString(home.resolve("port")).trim());
      return of(port, PgSecrets.keptIn(home));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String url() {
    return url("lotsenhaus");
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  void awaitAnswer(Process process, Path log) throws IOException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (var connection = asSuperuser("postgres")) {
        return;
      } catch (SQLException notYet) {
        if (!process.isAlive() || System.nanoTime() > until) {
          throw new IOException("PostgreSQL did not start; its reasons are in " + log, notYet);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void createRolesAndDatabase() throws IOException {
    try (var connection = asSuperuser("postgres")) {
      if (exists(connection, "select 1 from pg_database where datname = 'lotsenhaus'")) {
        return;
      }
      try (var statement = connection.createStatement()) {
        if (!exists(connection, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
          statement.execute(
              "create role %s login createrole password '%s'".formatted(OWNER, ownerPassword));
          statement.execute("create role %s login password '%s'".formatted(APP, appPassword));
          statement.execute("grant %s to %s with admin option".formatted(APP, OWNER));
        }
        statement.execute("create database lotsenhaus owner " + OWNER);
      }
    } catch (SQLException refused) {
      throw new IOException("PostgreSQL refused to lay out the database", refused);
    }
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private Connection asSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", superuser);
  }
}
