package org.lotsenhaus.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.lotsenhaus.postgres.PgCoordinates;
import org.lotsenhaus.postgres.PgServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL for all tests of a run; its database is empty when the run begins. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final PgCoordinates COORDINATES = start();

  private static PgCoordinates start() {
    System.setProperty("lotsenhaus.postgres.fsync", "off");
    var server = PgServer.start(Path.of("target/test-postgres").toAbsolutePath());
    SpringApplication.getShutdownHandlers().add(server::close);
    empty(server.coordinates());
    return server.coordinates();
  }

  private static void empty(PgCoordinates database) {
    var postgres = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(database.port());
    try (var connection = DriverManager.getConnection(postgres, "postgres", database.superuser());
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists lotsenhaus with (force)");
      statement.execute("create database lotsenhaus owner " + PgCoordinates.OWNER);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** For tests that look at the database from outside, or meddle with it. */
  public static PgCoordinates coordinates() {
    return COORDINATES;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + COORDINATES.url(),
            "spring.datasource.username=" + PgCoordinates.APP,
            "spring.datasource.password=" + COORDINATES.appPassword(),
            "spring.flyway.url=" + COORDINATES.url(),
            "spring.flyway.user=" + PgCoordinates.OWNER,
            "spring.flyway.password=" + COORDINATES.ownerPassword(),
            "lotsenhaus.data=target/test-data")
        .applyTo(context);
  }
}
