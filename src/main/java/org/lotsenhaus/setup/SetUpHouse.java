package org.lotsenhaus.setup;

import java.util.Set;
import org.lotsenhaus.access.Invitations;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.blueprint.Blueprint;
import org.lotsenhaus.blueprint.ImportFile;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the first city in and opens the account of its first administrator. */
@Service
class SetUpHouse {

  private static final String BY = "setup";

  private final SetupLinks links;
  private final ImportFile importFile;
  private final Cities cities;
  private final OpenAccount openAccount;
  private final Invitations invitations;
  private final Audit audit;
  private final TransactionTemplate database;

  SetUpHouse(
      SetupLinks links,
      ImportFile importFile,
      Cities cities,
      OpenAccount openAccount,
      Invitations invitations,
      Audit audit,
      TransactionTemplate database) {
    this.links = links;
    this.importFile = importFile;
    this.cities = cities;
    this.openAccount = openAccount;
    this.invitations = invitations;
    this.audit = audit;
    this.database = database;
  }

  /**
   * @return where the administrator chooses a password
   * @throws LinkOver when somebody else was faster, or the link is too old
   */
  String run(String token, Blueprint blueprint, String yaml, String name, String login) {
    if (!links.redeem(token)) {
      throw new LinkOver();
    }
    importFile.run(yaml);
    var city = cities.bySlug(blueprint.slug()).orElseThrow();
    var unit = blueprint.city().units().getFirst().key();
    var opening = new Opening(login, name, unit, Set.of(Role.ADMIN), Set.of(), Set.of());
    var invitation = Tenant.house(city.id()).call(() -> database.execute(it -> begin(opening)));
    links.complete();
    return "/" + city.slug() + "/invitation/" + invitation;
  }

  private String begin(Opening opening) {
    audit.wrote("set_up", "city");
    return invitations.invite(openAccount.open(opening, BY));
  }

  static final class LinkOver extends RuntimeException {}
}
