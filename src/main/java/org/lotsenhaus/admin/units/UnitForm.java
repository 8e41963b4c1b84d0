package org.lotsenhaus.admin.units;

import static org.lotsenhaus.admin.Choice.of;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Validity;

/** What can be said about a unit, beside its texts. */
record UnitForm(
    String officialName,
    Unit.Kind kind,
    @Nullable String parent,
    @Nullable String compartment,
    @Nullable String partner,
    Validity valid) {

  static Entries entries(Unit unit) {
    return Entries.none()
        .with("official_name", unit.officialName())
        .with("kind", unit.kind().name())
        .with("parent", unit.parent())
        .with("compartment", unit.compartment())
        .with("partner", unit.partner())
        .with("valid_from", unit.valid().from())
        .with("last_day", Span.lastDay(unit.valid()));
  }

  /**
   * @param itself the unit's key; null for a new one
   */
  static UnitForm read(Entries typed, Municipality city, @Nullable String itself) {
    var kind = typed.oneOf("kind", Lists.kinds());
    var form =
        new UnitForm(
            typed.required("official_name", 200),
            typed.isFine("kind") ? Unit.Kind.valueOf(kind) : Unit.Kind.UNIT,
            typed.maybeOneOf("parent", of(city.units(), Unit::officialName)),
            typed.maybeOneOf("compartment", of(city.compartments(), it -> "")),
            typed.maybeOneOf("partner", of(city.partners(), Partner::name)),
            Span.read(typed));
    form.check(typed, city, itself);
    return form;
  }

  private void check(Entries typed, Municipality city, @Nullable String itself) {
    if (parent != null && itself != null && isBelow(city, parent, itself)) {
      typed.wrong("parent", "admin-staff.wrong_own_parent");
    } else if (compartment == null && inherited(city).isEmpty()) {
      typed.wrong("compartment", "admin-staff.wrong_no_compartment");
    }
  }

  private Optional<String> inherited(Municipality city) {
    return Optional.ofNullable(parent).flatMap(city::compartmentOf);
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
    return unit(unit.key(), unit.replaces(), unit.name(), unit.description());
  }

  Unit unit(String key, @Nullable String replaces, Texts name, Texts description) {
    return new Unit(
        key, kind, parent, officialName, compartment, partner, replaces, valid, name, description);
  }
}
