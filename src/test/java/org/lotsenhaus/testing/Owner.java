package org.lotsenhaus.testing;

import java.util.function.Function;
import org.lotsenhaus.postgres.PgCoordinates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The hand that could reach behind the application: for tests that meddle. */
public final class Owner {

  private Owner() {}

  /** As the owner of the tables, whom forced row-level security binds to a city too. */
  public static <T> T of(TestCity city, Function<JdbcClient, T> work) {
    var at = TestDatabase.coordinates();
    return as(
        PgCoordinates.OWNER,
        at.ownerPassword(),
        jdbc -> {
          jdbc.sql("select set_config('app.tenant', ?, false)")
              .param(String.valueOf(city.id().value()))
              .query()
              .listOfRows();
          return work.apply(jdbc);
        });
  }

  public static <T> T as(String role, String password, Function<JdbcClient, T> work) {
    var source =
        new SingleConnectionDataSource(TestDatabase.coordinates().url(), role, password, true);
    try {
      return work.apply(JdbcClient.create(source));
    } finally {
      source.destroy();
    }
  }
}
