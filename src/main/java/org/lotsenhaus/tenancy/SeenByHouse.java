package org.lotsenhaus.tenancy;

import java.util.Objects;
import java.util.function.Supplier;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A look with the eyes of the house, in a short transaction of its own: the whole nameless line of
 * the bound city, whoever asks. For what everybody in the building could see anyway.
 */
@Component
public class SeenByHouse {

  private final TransactionTemplate reading;

  SeenByHouse(PlatformTransactionManager transactions) {
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  public <T> T of(Supplier<T> look) {
    return Tenant.asHouse(
        () -> Objects.requireNonNull(reading.<T>execute(status -> look.get()), "nothing seen"));
  }
}
