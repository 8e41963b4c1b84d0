package org.lotsenhaus.blueprint;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.blueprint.Change.Kind;
import org.lotsenhaus.blueprint.Change.What;
import org.lotsenhaus.concerns.AskedOften;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.ConcernGroup;
import org.lotsenhaus.concerns.Document;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;

/** A whole city as it is wanted, beside the one that is there (or beside nothing). */
record Comparisons(
    Optional<Municipality> header,
    boolean isNew,
    Comparison<Compartment> compartments,
    Comparison<Partner> partners,
    Comparison<Unit> units,
    Comparison<Site> sites,
    Comparison<WaitingArea> areas,
    Comparison<Desk> desks,
    Comparison<Room> rooms,
    Comparison<ConcernGroup> groups,
    Comparison<Document> documents,
    Comparison<Concern> concerns,
    Optional<List<AskedOften>> askedOften) {

  static Comparisons of(
      Municipality wanted,
      Catalogue catalogue,
      @Nullable Municipality there,
      Catalogue known,
      LocalDate today) {
    var present = there == null ? wanted.withoutParts() : there;
    var header = wanted.headerOver(present);
    return new Comparisons(
        there != null && header.sameHeader(there) ? Optional.empty() : Optional.of(header),
        there == null,
        Comparison.of(
            Kind.COMPARTMENT,
            wanted.compartments(),
            present.compartments(),
            today,
            it -> it.name().in(GERMAN)),
        Comparison.of(Kind.PARTNER, wanted.partners(), present.partners(), today, Partner::name),
        Comparison.of(Kind.UNIT, wanted.units(), present.units(), today, Unit::officialName),
        Comparison.of(Kind.SITE, wanted.sites(), present.sites(), today, Site::name),
        Comparison.of(
            Kind.WAITING_AREA,
            wanted.waitingAreas(),
            present.waitingAreas(),
            today,
            it -> it.letter() + " " + it.name().in(GERMAN)),
        Comparison.of(Kind.DESK, wanted.desks(), present.desks(), today, Desk::label),
        Comparison.of(Kind.ROOM, wanted.rooms(), present.rooms(), today, Room::name),
        Comparison.of(
            Kind.CONCERN_GROUP,
            catalogue.groups(),
            known.groups(),
            today,
            it -> it.title().in(GERMAN)),
        Comparison.of(
            Kind.DOCUMENT,
            catalogue.documents(),
            known.documents(),
            today,
            it -> it.name().in(GERMAN)),
        Comparison.of(
            Kind.CONCERN,
            catalogue.concerns(),
            known.concerns(),
            today,
            it -> it.title().in(GERMAN)),
        asked(catalogue.askedOften(), known.askedOften()));
  }

  private static Optional<List<AskedOften>> asked(List<AskedOften> wanted, List<AskedOften> known) {
    var merged = wanted.stream().map(it -> it.over(known)).toList();
    return merged.equals(known) ? Optional.empty() : Optional.of(merged);
  }

  Stream<Comparison<?>> all() {
    return Stream.of(
        compartments, partners, units, sites, areas, desks, rooms, groups, documents, concerns);
  }

  boolean isEmpty() {
    return header.isEmpty() && askedOften.isEmpty() && all().allMatch(Comparison::isEmpty);
  }

  /** In the words of a preview: order alone is not worth a line. */
  List<Change> changes() {
    var changes = new ArrayList<Change>();
    header.ifPresent(it ->
        changes.add(
            new Change(
                Kind.CITY, "city", it.name().in(GERMAN), isNew ? What.ADDED : What.CHANGED)));
    all().forEach(it -> changes.addAll(it.changes()));
    askedOften.ifPresent(
        it -> changes.add(new Change(Kind.ASKED_OFTEN, "asked_often", "", What.CHANGED)));
    return changes;
  }
}
