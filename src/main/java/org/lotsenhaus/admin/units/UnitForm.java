package org.lotsenhaus.admin.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Validity;

/** What can be said anew about a unit; its texts are translations and have their own page. */
record UnitForm(
    String officialName,
    String kind,
    @Nullable String parent,
    @Nullable String compartment,
    Validity valid) {

  static Entries entries(Unit unit) {
    return Entries.none()
        .with("official_name", unit.officialName())
        .with("kind", unit.kind().name())
        .with("parent", unit.parent())
        .with("compartment", unit.compartment())
        .with("valid_from", unit.valid().from())
        .with("last_day", Span.lastDay(unit.valid()));
  }

  static UnitForm read(Entries entries, Unit unit, Municipality city) {
    var form =
        new UnitForm(
            entries.required("official_name", 200),
            entries.oneOf("kind", Lists.kinds()),
            entries.maybe("parent"),
            entries.maybe("compartment"),
            Span.read(entries));
    form.check(entries, unit, city);
    return form;
  }

  private void check(Entries entries, Unit unit, Municipality city) {
    if (parent != null && isBelow(city, parent, unit.key())) {
      entries.wrong("parent", "admin-staff.wrong_own_parent");
    } else if (compartment == null && inherited(city).isEmpty()) {
      entries.wrong("compartment", "admin-staff.wrong_no_compartment");
    }
  }

  private java.util.Optional<String> inherited(Municipality city) {
    return java.util.Optional.ofNullable(parent).flatMap(city::compartmentOf);
  }

  private static boolean isBelow(Municipality city, String unit, String above) {
    for (var at = city.unit(unit).orElse(null); at != null; ) {
      if (at.key().equals(above)) {
        return true;
      }
      at = at.parent() == null ? null : city.unit(at.parent()).orElse(null);
    }
    return false;
  }

  Unit laidOn(Unit unit) {
    return new Unit(
        unit.key(),
        Unit.Kind.valueOf(kind),
        parent,
        officialName,
        compartment,
        unit.partner(),
        unit.replaces(),
        valid,
        unit.name(),
        unit.description());
  }

  /** What follows on a unit: it has a new name, and takes over all that the old one did. */
  static Unit successor(Unit unit, String key, String name, LocalDate day) {
    var text =
        new org.lotsenhaus.municipality.Text(name, org.lotsenhaus.municipality.TextState.WRITTEN);
    return new Unit(
        key,
        unit.kind(),
        unit.parent(),
        name,
        unit.compartment(),
        unit.partner(),
        unit.key(),
        new Validity(day, unit.valid().until()),
        unit.name().isEmpty()
            ? unit.name()
            : unit.name().with(org.lotsenhaus.shared.Language.GERMAN, text),
        unit.description());
  }
}
