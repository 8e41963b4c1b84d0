package org.lotsenhaus.admin.units;

import static org.lotsenhaus.shared.Language.GERMAN;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.admin.units.UnitPage.Fact;
import org.lotsenhaus.admin.units.UnitsPage.Row;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.ui.Frame;

/** Puts together what the pages about units show. */
record UnitView(Frame frame, CityPlan plan) {

  UnitsPage list() {
    var all = new ArrayList<Unit>();
    plan.city().units().stream()
        .filter(it -> it.parent() == null)
        .forEach(it -> withThoseBelow(it, all));
    return new UnitsPage(
        frame,
        all.stream().filter(it -> !it.valid().hasEnded(plan.day())).map(this::row).toList(),
        all.stream().filter(it -> it.valid().hasEnded(plan.day())).map(this::row).toList());
  }

  private void withThoseBelow(Unit unit, List<Unit> all) {
    all.add(unit);
    plan.city().units().stream()
        .filter(it -> unit.key().equals(it.parent()))
        .forEach(it -> withThoseBelow(it, all));
  }

  private Row row(Unit unit) {
    return new Row(
        unit.key(),
        unit.officialName(),
        Math.min(3, depth(unit)),
        Lists.key("kind", unit.kind()),
        compartment(unit),
        Span.tells(unit.valid(), frame.words()));
  }

  private int depth(Unit unit) {
    return unit.parent() == null ? 0 : 1 + depth(plan.unit(unit.parent()).orElseThrow());
  }

  private String compartment(Unit unit) {
    var key = plan.city().compartmentOf(unit.key());
    return key.flatMap(it -> Municipality.find(plan.city().compartments(), it))
        .map(it -> it.name().in(GERMAN))
        .orElse("");
  }

  UnitPage page(Unit unit, Entries entries, Entries next, Content changed) {
    return new UnitPage(
        frame,
        unit,
        Era.of(plan.city(), unit, plan.day(), frame.words()),
        facts(unit),
        UnitChoices.of(plan, frame.words(), unit.key()),
        entries,
        next,
        changed);
  }

  private List<Fact> facts(Unit unit) {
    var above = Optional.ofNullable(unit.parent()).flatMap(plan::unit).map(Unit::officialName);
    var desks = plan.desks().stream().filter(it -> it.serves().contains(unit.key()));
    var areas = plan.sites().stream().flatMap(site -> plan.areaOf(unit.key(), site).stream());
    var concerns = plan.concerns().stream().filter(it -> it.unit().equals(unit.key()));
    return Stream.of(
            new Fact("admin-staff.parent", above.orElse("")),
            new Fact("admin-staff.compartment", compartment(unit)),
            new Fact("admin-staff.tab_desks", joined(desks.map(it -> it.label()))),
            new Fact("admin-staff.waiting_area", joined(areas.map(WaitingArea::letter))),
            new Fact("admin-staff.tab_concerns", String.valueOf(concerns.count())))
        .filter(it -> !it.value().isEmpty())
        .toList();
  }

  private static String joined(Stream<String> parts) {
    return parts.distinct().collect(Collectors.joining(", "));
  }
}
