package org.lotsenhaus;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.postgres.DatabaseUrl;
import org.lotsenhaus.postgres.PgCoordinates;
import org.lotsenhaus.postgres.PgServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The running application and the database it may have brought along. The database starts before
 * and stops after the application, also on Ctrl-C.
 */
final class House implements AutoCloseable {

  private final @Nullable PgServer database;
  private final SpringApplication application;
  private @Nullable ConfigurableApplicationContext context;

  private House(@Nullable PgServer database, SpringApplication application) {
    this.database = database;
    this.application = application;
  }

  /** Everything, with pages. */
  static House open(Options options) {
    var profile = options.production() ? "production" : "demo";
    return start(options, new SpringApplication(Lotsenhaus.class), profile);
  }

  /** With pages, but without anybody who lives there: the benches bring their own. */
  static House openToMeasure(Options options) {
    return start(options, new SpringApplication(Lotsenhaus.class), "bench");
  }

  /** Without pages or jobs of its own, for one command; also beside a running house. */
  static House openQuietly(Options options) {
    var application = new SpringApplication(Lotsenhaus.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    return start(options, application, "command");
  }

  private static House start(Options options, SpringApplication application, String profile) {
    var settings = new HashMap<String, Object>();
    settings.put("lotsenhaus.data", options.data().toString());
    options.port().ifPresent(port -> System.setProperty("server.port", port));
    var database = ownDatabase(settings) ? null : included(options, application, settings);
    application.setAdditionalProfiles(profile);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(settings);
    return new House(database, application).open(options.rest().toArray(String[]::new));
  }

  /** Whoever ends it while it still starts must not leave the database behind, either. */
  private House open(String... rest) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "closing-time"));
    try {
      context = application.run(rest);
      return this;
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /** One setting is enough: an address as hosters write it, or Spring's own settings. */
  private static boolean ownDatabase(Map<String, Object> settings) {
    var address = Optional.ofNullable(System.getenv("DATABASE_URL"));
    address.ifPresent(url -> settings.putAll(DatabaseUrl.parse(url).settings()));
    var springs =
        System.getenv("SPRING_DATASOURCE_URL") != null
            || System.getProperty("spring.datasource.url") != null;
    if (springs) {
      settings.put("spring.flyway.url", "${spring.datasource.url}");
      settings.put("spring.flyway.user", "${spring.datasource.username}");
      settings.put("spring.flyway.password", "${spring.datasource.password}");
    }
    return springs || address.isPresent();
  }

  private static @Nullable PgServer included(
      Options options, SpringApplication application, Map<String, Object> settings) {
    try {
      var server = PgServer.start(options.data());
      describe(server.coordinates(), settings);
      return server;
    } catch (PgServer.DataFolderInUse running) {
      if (application.getWebApplicationType() != WebApplicationType.NONE) {
        throw running;
      }
      describe(PgCoordinates.rememberedIn(options.data()), settings);
      return null;
    }
  }

  static void describe(PgCoordinates database, Map<String, Object> settings) {
    settings.put("spring.datasource.url", database.url());
    settings.put("spring.datasource.username", PgCoordinates.APP);
    settings.put("spring.datasource.password", database.appPassword());
    settings.put("spring.flyway.url", database.url());
    settings.put("spring.flyway.user", PgCoordinates.OWNER);
    settings.put("spring.flyway.password", database.ownerPassword());
  }

  ConfigurableApplicationContext context() {
    return Objects.requireNonNull(context);
  }

  @Override
  public void close() {
    Optional.ofNullable(context).ifPresent(ConfigurableApplicationContext::close);
    Optional.ofNullable(database).ifPresent(PgServer::close);
  }
}
