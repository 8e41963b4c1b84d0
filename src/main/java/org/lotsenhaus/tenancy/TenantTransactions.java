package org.lotsenhaus.tenancy;

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

  TenantTransactions(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && Tenant.isBound()) {
      var tenant = Tenant.bound();
      jdbc.sql(
              """
              select set_config('app.tenant', ?, true),
                     set_config('app.compartments', ?, true),
                     set_config('app.house', ?, true)
              """)
          .params(
              String.valueOf(tenant.id().value()),
              String.join(",", tenant.compartments()),
              tenant.house() ? "on" : "")
          .query()
          .listOfRows();
    }
  }
}
