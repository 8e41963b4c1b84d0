package org.lotsenhaus.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells every transaction, as it begins, for whom it works; forgotten with its end. */
@Component
class TenantTransactions implements TransactionExecutionListener {

  private final JdbcClient jdbc;
  private final Clock clock;

  TenantTransactions(DataSource dataSource, Clock clock) {
    this.jdbc = JdbcClient.create(dataSource);
    this.clock = clock;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && Tenant.isBound()) {
      var tenant = Tenant.bound();
      jdbc.sql(
              """
              select set_config('app.tenant', ?, true),
                     set_config('app.compartments', ?, true),
                     set_config('app.house', ?, true),
                     set_config('app.actor', ?, true),
                     set_config('app.unit', ?, true),
                     set_config('app.now', ?, true),
                     set_config('app.today', ?, true)
              """)
          .params(
              String.valueOf(tenant.id().value()),
              String.join(",", tenant.compartments()),
              tenant.house() ? "on" : "",
              tenant.actor(),
              tenant.unit(),
              clock.instant().toString(),
              LocalDate.now(clock).toString())
          .query()
          .listOfRows();
    }
  }
}
