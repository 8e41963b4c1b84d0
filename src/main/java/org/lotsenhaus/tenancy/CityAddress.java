package org.lotsenhaus.tenancy;

import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.PublicAddress;
import org.springframework.stereotype.Component;

/** Where something of the bound city lies, as a letter has to say it. */
@Component
public class CityAddress {

  private final Cities cities;
  private final PublicAddress address;

  CityAddress(Cities cities, PublicAddress address) {
    this.cities = cities;
    this.address = address;
  }

  /**
   * @param place inside the city, with its slash
   */
  public String of(String place) {
    var city = cities.byId(Tenant.current()).orElseThrow();
    return address.of("/" + city.slug() + place);
  }
}
