package org.lotsenhaus;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Each module brings its own tables, with a history of its own; what a module refers to comes
 * before it. The order is written down, since working it out of the classes would take seconds at
 * every start; a test holds it against them.
 */
@Component
class MigrateByModule implements FlywayMigrationStrategy {

  static final List<String> ORDER =
      List.of(
          "__root",
          "municipality",
          "calendar",
          "audit",
          "access",
          "messaging",
          "concerns",
          "queue",
          "appointments",
          "people",
          "casework",
          "referrals",
          "questions",
          "themes",
          "disclosure",
          "retention",
          "desk",
          "setup",
          "signage");

  @Override
  public void migrate(Flyway flyway) {
    ORDER.stream().map(module -> of(module, flyway)).forEach(Flyway::migrate);
  }

  private static Flyway of(String module, Flyway flyway) {
    var settings = flyway.getConfiguration();
    var history = settings.getTable();
    return Flyway.configure()
        .configuration(settings)
        .locations("classpath:db/migration/" + module)
        .table(module.equals("__root") ? history : history + "_" + module)
        .baselineVersion("0")
        .baselineOnMigrate(true)
        .load();
  }
}
