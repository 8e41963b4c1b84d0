package org.lotsenhaus.wall;

import static org.lotsenhaus.testing.TestStaff.ADMIN;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.lotsenhaus.testing.TestStaff.DEMIR;
import static org.lotsenhaus.testing.TestStaff.HEAD;
import static org.lotsenhaus.testing.TestStaff.PARTNER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RECEPTION;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import java.util.List;
import java.util.stream.Stream;
import org.lotsenhaus.testing.TestCity;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody on the other side of the wall.
 *
 * @param slug of the city whose house is visited
 */
record Outsider(String name, String slug, RequestPostProcessor signedIn) {

  static List<Outsider> of(TestCity city, TestCity other) {
    var here =
        Stream.of(
                RESIDENCE_CASE_MANAGER,
                PARTNER_CASE_MANAGER,
                RESIDENCE_OFFICER,
                DEMIR,
                PARTNER,
                RECEPTION,
                HEAD,
                ADMIN,
                DATA_PROTECTION)
            .map(login -> new Outsider(login, city.slug(), city.signedIn(login)));
    var elsewhere =
        Stream.of(
            stranger(city),
            new Outsider("from elsewhere", city.slug(), other.signedIn(CASE_MANAGER)),
            new Outsider("elsewhere", other.slug(), other.signedIn(CASE_MANAGER)));
    return Stream.concat(here, elsewhere).toList();
  }

  /** Somebody from the street. */
  static Outsider stranger(TestCity city) {
    return new Outsider("signed out", city.slug(), anonymous());
  }

  /** Holds the protected area, but doesn't work on the case. */
  static Outsider colleague(TestCity city, String login) {
    return new Outsider(login, city.slug(), city.signedIn(login));
  }
}
