package org.lotsenhaus.blueprint;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Room.OpenTo;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.municipality.Site.Address;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.municipality.Site.Geo;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.shared.Language;

/** Reads how a city is organised. */
record CityFields(Fields file) {

  Municipality city() {
    return new Municipality(
        file.texts("name"),
        file.texts("authority", file.texts("name")),
        contact(file.inside("contact")),
        file.strings("languages").stream().map(Language::new).toList(),
        ZoneId.of(file.has("time_zone") ? file.text("time_zone") : "Europe/Berlin"),
        file.has("holidays") ? file.text("holidays") : "de",
        rules(file.inside("rules")),
        file.list("compartments").stream().map(CityFields::compartment).toList(),
        file.list("partners").stream().map(CityFields::partner).toList(),
        file.list("units").stream().map(CityFields::unit).toList(),
        file.list("sites").stream().map(CityFields::site).toList(),
        file.list("waiting_areas").stream().map(CityFields::area).toList(),
        file.list("desks").stream().map(CityFields::desk).toList(),
        file.list("rooms").stream().map(CityFields::room).toList());
  }

  private static Contact contact(Fields it) {
    return new Contact(it.maybe("email"), it.maybe("phone"));
  }

  private static QueueRules rules(Fields it) {
    var usual = QueueRules.USUAL;
    return new QueueRules(
        it.number("language_wait_minutes", usual.languageWaitMinutes()),
        it.number("park_minutes", usual.parkMinutes()),
        it.number("urgent_days", usual.urgentDays()),
        it.number("last_ticket_minutes", usual.lastTicketMinutes()),
        it.number("overtaken_after_minutes", usual.overtakenAfterMinutes()));
  }

  private static Compartment compartment(Fields it) {
    return new Compartment(it.text("key"), it.valid(), it.texts("name"));
  }

  private static Partner partner(Fields it) {
    return new Partner(
        it.text("key"), it.constant("kind", Partner.Kind.class), it.text("name"), it.valid());
  }

  private static Unit unit(Fields it) {
    return new Unit(
        it.text("key"),
        it.constant("kind", Unit.Kind.class),
        it.maybe("parent"),
        it.text("official_name"),
        it.maybe("compartment"),
        it.maybe("partner"),
        it.maybe("replaces"),
        it.valid(),
        it.texts("name"),
        it.texts("description"));
  }

  private static Site site(Fields it) {
    var address = it.inside("address");
    return new Site(
        it.text("key"),
        it.text("name"),
        it.flag("outreach", false),
        new Address(address.text("street"), address.text("postcode"), address.text("place")),
        it.has("geo") ? geo(it.inside("geo")) : null,
        it.constants("accessibility", Accessibility.class, List.of()),
        hours(it),
        it.list("closures").stream().map(CityFields::closure).toList(),
        it.valid(),
        it.texts("directions"));
  }

  private static @Nullable Geo geo(Fields it) {
    return new Geo(it.node().path("latitude").asDouble(), it.node().path("longitude").asDouble());
  }

  private static List<Hours> hours(Fields site) {
    return site.node().path("opening_hours").isTextual()
        ? List.of(new Hours(null, site.text("opening_hours")))
        : site.list("opening_hours").stream()
            .map(it -> new Hours(it.date("from"), it.text("hours")))
            .toList();
  }

  @SuppressWarnings("NullAway") // the schema requires both days
  private static Closure closure(Fields it) {
    return new Closure(it.date("from"), it.date("until"), it.texts("reason"));
  }

  private static WaitingArea area(Fields it) {
    return new WaitingArea(
        it.text("key"),
        it.text("site"),
        it.text("letter"),
        it.number("floor", 0),
        it.flag("appointments", false),
        it.strings("units"),
        it.valid(),
        it.texts("name"),
        it.texts("directions"));
  }

  private static Desk desk(Fields it) {
    return new Desk(
        it.text("key"),
        it.text("site"),
        it.text("label"),
        it.text("waiting_area"),
        it.maybe("door"),
        it.maybe("partner"),
        it.flag("step_free", true),
        it.strings("serves"),
        it.valid());
  }

  private static Room room(Fields it) {
    return new Room(
        it.text("key"),
        it.text("site"),
        it.text("name"),
        it.number("floor", 0),
        it.number("seats", 1),
        it.flag("step_free", true),
        it.constants("open_to", OpenTo.class, List.of()),
        it.valid());
  }
}
