package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.lotsenhaus.access.Invitations;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.blueprint.ImportFile;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Krefeld, and one person to work at a desk. */
@Component
@Profile("bench")
class BenchCity {

  static final String OPEN = "The house to measure is open.";
  static final String LOGIN = "bench";
  static final String PASSWORD = "measured-not-guessed";
  static final String DESK = "desk_1";
  private static final String SLUG = "krefeld";

  private final Cities cities;
  private final ImportFile blueprints;
  private final CityPlans plans;
  private final OpenAccount accounts;
  private final Invitations invitations;
  private final TransactionTemplate transaction;

  BenchCity(
      Cities cities,
      ImportFile blueprints,
      CityPlans plans,
      OpenAccount accounts,
      Invitations invitations,
      TransactionTemplate transaction) {
    this.cities = cities;
    this.blueprints = blueprints;
    this.plans = plans;
    this.accounts = accounts;
    this.invitations = invitations;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void furnish() throws IOException {
    if (cities.all().isEmpty()) {
      try (var file = new ClassPathResource("blueprints/" + SLUG + ".yaml").getInputStream()) {
        blueprints.run(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      }
      Tenant.as(
          cities.bySlug(SLUG).orElseThrow().id(),
          () -> transaction.executeWithoutResult(status -> hire()));
    }
    System.out.println(OPEN);
  }

  private void hire() {
    var desk = plans.current().desk(DESK).orElseThrow();
    var account =
        accounts.open(
            new Opening(
                LOGIN,
                "Bench",
                desk.serves().getFirst(),
                Set.of(Role.DESK),
                plans.current().compartmentsAt(desk),
                Set.of("en")),
            LOGIN);
    invitations.accept(invitations.invite(account), PASSWORD);
  }
}
