package org.lotsenhaus.testing;

import static org.lotsenhaus.municipality.Validity.ALWAYS;
import static org.lotsenhaus.testing.TestTexts.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.municipality.Site.Address;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.shared.Language;

/**
 * A small house: a service centre and the Jobcenter wait in area A, residence and counselling in B.
 * Desks 1 and 2 serve the centre, 3 residence, 4 counselling, 5 the Jobcenter.
 */
public final class TestPlan {

  public static final String SITE = "house";

  public static final String DEPARTMENT = "department";
  public static final String CENTRE = "service_centre";
  public static final String RESIDENCE = "residence";
  public static final String COUNSELLING = "counselling";
  public static final String JOBCENTER = "jobcenter";

  private TestPlan() {}

  static Municipality of(String name, String hours, QueueRules rules) {
    return new Municipality(
        texts(name, name, name),
        texts("Stadt " + name, "City of " + name, "مدينة " + name),
        new Contact("haus@stadt.example", "02151 123-0"),
        Language.FIRST_WAVE,
        TestClock.ZONE,
        "de/nw",
        rules,
        List.of(
            compartment("first_contact", "Erster Kontakt"),
            compartment("foreigners_office", "Ausländerbehörde"),
            compartment(COUNSELLING, "Beratung"),
            compartment(JOBCENTER, "Jobcenter")),
        List.of(new Partner(JOBCENTER, Partner.Kind.PUBLIC_AUTHORITY, "Jobcenter", ALWAYS)),
        units(),
        List.of(site(hours)),
        List.of(
            area("area_a", "A", CENTRE, JOBCENTER), area("area_b", "B", RESIDENCE, COUNSELLING)),
        desks(),
        List.of());
  }

  private static Compartment compartment(String key, String name) {
    return new Compartment(key, ALWAYS, texts(name, name, name));
  }

  private static List<Unit> units() {
    return List.of(
        unit(DEPARTMENT, Unit.Kind.DEPARTMENT, null, "Migration und Integration", "first_contact"),
        unit(CENTRE, Unit.Kind.UNIT, null, "Info- und Servicecenter", "first_contact"),
        unit(RESIDENCE, Unit.Kind.UNIT, null, "Aufenthalt", "foreigners_office"),
        unit(COUNSELLING, Unit.Kind.UNIT, null, "Sozialarbeit", COUNSELLING),
        unit(JOBCENTER, Unit.Kind.PARTNER, JOBCENTER, "Jobcenter", JOBCENTER));
  }

  private static Unit unit(
      String key, Unit.Kind kind, @Nullable String partner, String name, String compartment) {
    var parent = key.equals(DEPARTMENT) ? null : DEPARTMENT;
    return new Unit(
        key,
        kind,
        parent,
        name,
        compartment,
        partner,
        null,
        ALWAYS,
        texts(name, key, name),
        Texts.NONE);
  }

  private static Site site(String hours) {
    return new Site(
        SITE,
        "Haus am Markt",
        false,
        new Address("Marktstraße 1", "47798", "Krefeld"),
        null,
        List.of(Accessibility.STEP_FREE, Accessibility.LIFT),
        List.of(new Hours(null, hours)),
        List.of(),
        ALWAYS,
        texts("Neben der Post", "Next to the post office", "بجانب البريد"));
  }

  private static WaitingArea area(String key, String letter, String... units) {
    return new WaitingArea(
        key,
        SITE,
        letter,
        0,
        false,
        List.of(units),
        ALWAYS,
        texts("Wartebereich " + letter, "Waiting area " + letter, "منطقة الانتظار " + letter),
        texts("Gleich rechts", "On the right", "على اليمين"));
  }

  private static List<Desk> desks() {
    return List.of(
        desk("1", "area_a", null, CENTRE),
        desk("2", "area_a", null, CENTRE),
        desk("3", "area_b", null, RESIDENCE),
        desk("4", "area_b", null, COUNSELLING),
        desk("5", "area_a", JOBCENTER, JOBCENTER));
  }

  private static Desk desk(String key, String area, @Nullable String partner, String unit) {
    return new Desk(key, SITE, key, area, null, partner, true, List.of(unit), ALWAYS);
  }
}
