package org.lotsenhaus.blueprint;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.postgres.PgCoordinates;
import org.lotsenhaus.postgres.PgServer;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.filter.OncePerRequestFilter;

/** The modules that keep a city, without pages, on a real PostgreSQL that all tests share. */
final class CityDatabase {

  private static final AnnotationConfigApplicationContext CONTEXT = start();

  private CityDatabase() {}

  private static AnnotationConfigApplicationContext start() {
    var server = PgServer.start(Path.of("target", "test-databases", "blueprint"));
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(PgServer.class, () -> server);
    context.register(Parts.class);
    context.refresh();
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    return context;
  }

  static <T> T get(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  @TestConfiguration
  @EnableTransactionManagement
  @ComponentScan(
      basePackageClasses = {
        ImportBlueprint.class,
        Municipalities.class,
        CityPlans.class,
        Cities.class,
        Live.class,
        Audit.class
      },
      excludeFilters = {
        @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OncePerRequestFilter.class),
        @Filter(
            type = FilterType.REGEX,
            pattern = ".*(Controller|Seal.*|.*Chain|VerifyAudit|ReadLog)")
      })
  static class Parts {

    @Bean
    DataSource dataSource(PgServer server) {
      var at = server.coordinates();
      swept(at).clean();
      migrate(at);
      var pool = new HikariDataSource();
      pool.setJdbcUrl(at.url());
      pool.setUsername(PgCoordinates.APP);
      pool.setPassword(at.appPassword());
      pool.setConnectionInitSql("set role lotsenhaus_app");
      return pool;
    }

    /** Yesterday's tables may have been made by another state of the code. */
    private static Flyway swept(PgCoordinates at) {
      return Flyway.configure()
          .dataSource(at.url(), PgCoordinates.OWNER, at.ownerPassword())
          .cleanDisabled(false)
          .load();
    }

    private static void migrate(PgCoordinates at) {
      for (var module : new String[] {"__root", "municipality", "concerns", "audit"}) {
        Flyway.configure()
            .dataSource(at.url(), PgCoordinates.OWNER, at.ownerPassword())
            .locations("classpath:db/migration/" + module)
            .table("flyway_" + module)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate();
      }
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
      return JdbcClient.create(dataSource);
    }

    @Bean
    JdbcTransactionManager transactionManager(
        DataSource dataSource, List<TransactionExecutionListener> listeners) {
      var manager = new JdbcTransactionManager(dataSource);
      manager.setTransactionExecutionListeners(listeners);
      return manager;
    }

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-05-12T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    }
  }
}
