package org.lotsenhaus.setup;

import java.util.Set;
import org.lotsenhaus.access.Invitations;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.blueprint.Blueprint;
import org.lotsenhaus.blueprint.ImportFile;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.stereotype.Service;

/** Lets the first city in and opens the account of its first administrator. */
@Service
class SetUpHouse {

  private static final String BY = "setup";

  private final SetupLinks links;
  private final ImportFile importFile;
  private final Cities cities;
  private final OpenAccount openAccount;
  private final Invitations invitations;

  SetUpHouse(
      SetupLinks links,
      ImportFile importFile,
      Cities cities,
      OpenAccount openAccount,
      Invitations invitations) {
    this.links = links;
    this.importFile = importFile;
    this.cities = cities;
    this.openAccount = openAccount;
    this.invitations = invitations;
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
    var invitation =
        Tenant.house(city.id()).call(() -> invitations.invite(openAccount.open(opening, BY)));
    links.complete();
    return "/" + city.slug() + "/invitation/" + invitation;
  }

  static final class LinkOver extends RuntimeException {}
}
