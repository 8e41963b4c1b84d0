package org.lotsenhaus.testing;

import static org.lotsenhaus.testing.TestPlan.CENTRE;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestPlan.DEPARTMENT;
import static org.lotsenhaus.testing.TestPlan.JOBCENTER;
import static org.lotsenhaus.testing.TestPlan.RESIDENCE;

import java.util.List;
import java.util.Set;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;

/** Who works in every test city; the constants are their logins. */
public final class TestStaff {

  /** The password of them all. */
  public static final String PASSWORD = "open-sesame";

  /** At a desk of the service centre; speaks Arabic. */
  public static final String DEMIR = "demir";

  /** At the other desk of the service centre; speaks Ukrainian. */
  public static final String KOWAL = "kowal";

  /** At the desk of the foreigners' office. */
  public static final String RESIDENCE_OFFICER = "berger";

  /** At the desk of the counselling unit, behind the wall. */
  public static final String COUNSELLOR = "okafor";

  /** Case manager of the counselling unit. */
  public static final String CASE_MANAGER = "brandt";

  /** Another case manager of the same unit. */
  public static final String COLLEAGUE = "aydin";

  /** A case manager of the Jobcenter, who holds its area only. */
  public static final String PARTNER_CASE_MANAGER = "keller";

  /** Does casework in the foreigners' office, on the other side of the wall. */
  public static final String RESIDENCE_CASE_MANAGER = "voss";

  /** The Jobcenter's own. */
  public static final String PARTNER = "lange";

  public static final String RECEPTION = "haddad";
  public static final String HEAD = "peters";
  public static final String ADMIN = "yildiz";
  public static final String DATA_PROTECTION = "nowak";

  private TestStaff() {}

  static List<Opening> all() {
    return List.of(
        desk(DEMIR, "M. Demir", CENTRE, "first_contact", "ar", "tr"),
        desk(KOWAL, "O. Kowal", CENTRE, "first_contact", "uk"),
        desk(RESIDENCE_OFFICER, "S. Berger", RESIDENCE, "foreigners_office", "en"),
        desk(COUNSELLOR, "A. Okafor", COUNSELLING, COUNSELLING, "en"),
        casework(CASE_MANAGER, "L. Brandt", COUNSELLING, COUNSELLING),
        casework(COLLEAGUE, "A. Aydın", COUNSELLING, COUNSELLING),
        casework(PARTNER_CASE_MANAGER, "P. Keller", JOBCENTER, JOBCENTER),
        casework(RESIDENCE_CASE_MANAGER, "G. Voss", RESIDENCE, "foreigners_office"),
        new Opening(
            PARTNER, "T. Lange", JOBCENTER, Set.of(Role.PARTNER), Set.of(JOBCENTER), Set.of("en")),
        new Opening(
            RECEPTION,
            "R. Haddad",
            CENTRE,
            Set.of(Role.RECEPTION),
            Set.of("first_contact"),
            Set.of("ar")),
        inTheOffice(HEAD, "K. Peters", Role.HEAD),
        inTheOffice(ADMIN, "D. Yıldız", Role.ADMIN),
        inTheOffice(DATA_PROTECTION, "E. Nowak", Role.DATA_PROTECTION));
  }

  private static Opening desk(
      String login, String name, String unit, String compartment, String... languages) {
    return new Opening(
        login, name, unit, Set.of(Role.DESK), Set.of(compartment), Set.of(languages));
  }

  private static Opening casework(String login, String name, String unit, String compartment) {
    return new Opening(login, name, unit, Set.of(Role.CASEWORK), Set.of(compartment), Set.of("en"));
  }

  private static Opening inTheOffice(String login, String name, Role role) {
    return new Opening(login, name, DEPARTMENT, Set.of(role), Set.of(), Set.of());
  }
}
