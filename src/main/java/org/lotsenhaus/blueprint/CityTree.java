package org.lotsenhaus.blueprint;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.shared.Language;

/** Lays out how a city is organised, field by field as {@link CityFields} reads it. */
final class CityTree {

  private CityTree() {}

  static void into(Leaf file, Municipality city) {
    file.texts("name", city.name())
        .texts("authority", city.authority())
        .put("contact", city.contact().isEmpty() ? null : contact(city.contact()))
        .put("languages", city.languages().stream().map(Language::tag).toList())
        .put("time_zone", city.zone().getId())
        .put("holidays", city.holidays())
        .put("rules", rules(city.rules()))
        .put("compartments", all(city.compartments(), CityTree::compartment))
        .put("partners", all(city.partners(), CityTree::partner))
        .put("units", all(city.units(), CityTree::unit))
        .put("sites", all(city.sites(), CityTree::site))
        .put("waiting_areas", all(city.waitingAreas(), CityTree::area))
        .put("desks", all(city.desks(), CityTree::desk))
        .put("rooms", all(city.rooms(), CityTree::room));
  }

  static <T> List<Map<String, Object>> all(List<T> things, Function<T, Leaf> tree) {
    return things.stream().map(tree).map(Leaf::fields).toList();
  }

  private static Map<String, Object> contact(Contact it) {
    return new Leaf().put("email", it.email()).put("phone", it.phone()).fields();
  }

  private static Map<String, Object> rules(QueueRules it) {
    return new Leaf()
        .put("language_wait_minutes", it.languageWaitMinutes())
        .put("park_minutes", it.parkMinutes())
        .put("urgent_days", it.urgentDays())
        .put("last_ticket_minutes", it.lastTicketMinutes())
        .put("overtaken_after_minutes", it.overtakenAfterMinutes())
        .fields();
  }

  private static Leaf compartment(Compartment it) {
    return new Leaf().put("key", it.key()).texts("name", it.name()).valid(it.valid());
  }

  private static Leaf partner(Partner it) {
    return new Leaf()
        .put("key", it.key())
        .constant("kind", it.kind())
        .put("name", it.name())
        .valid(it.valid());
  }

  private static Leaf unit(Unit it) {
    return new Leaf()
        .put("key", it.key())
        .constant("kind", it.kind())
        .put("parent", it.parent())
        .put("official_name", it.officialName())
        .put("compartment", it.compartment())
        .put("partner", it.partner())
        .put("replaces", it.replaces())
        .valid(it.valid())
        .texts("name", it.name())
        .texts("description", it.description());
  }

  private static Leaf site(Site it) {
    return SiteTree.of(it);
  }

  private static Leaf area(WaitingArea it) {
    return new Leaf()
        .put("key", it.key())
        .put("site", it.site())
        .put("letter", it.letter())
        .put("floor", it.floor())
        .put("appointments", it.appointments())
        .put("units", it.units())
        .valid(it.valid())
        .texts("name", it.name())
        .texts("directions", it.directions());
  }

  private static Leaf desk(Desk it) {
    return new Leaf()
        .put("key", it.key())
        .put("site", it.site())
        .put("label", it.label())
        .put("waiting_area", it.waitingArea())
        .put("door", it.door())
        .put("partner", it.partner())
        .put("step_free", it.stepFree())
        .put("serves", (Object) it.serves())
        .valid(it.valid());
  }

  private static Leaf room(Room it) {
    return new Leaf()
        .put("key", it.key())
        .put("site", it.site())
        .put("name", it.name())
        .put("floor", it.floor())
        .put("seats", it.seats())
        .put("step_free", it.stepFree())
        .constants("open_to", it.openTo())
        .valid(it.valid());
  }
}
