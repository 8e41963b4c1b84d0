package org.lotsenhaus.admin.units;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.LocalDate;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.plan.German;
import org.lotsenhaus.admin.plan.NewKey;
import org.lotsenhaus.admin.plan.Turn;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Units;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;

/** Plans what follows on a unit: it has a new name, and takes over all that the old one did. */
@Service
class SucceedUnit {

  private final Turn turn;
  private final Units units;

  SucceedUnit(Turn turn, Units units) {
    this.turn = turn;
    this.units = units;
  }

  void plan(String key, String name, LocalDate day) {
    turn.take(
        "unit",
        city -> {
          var old = Refusal.found(city.unit(key));
          save(old.during(old.valid().endedOn(day)));
          save(successor(old, NewKey.of(name, city.units()), name, day));
          return key;
        });
  }

  private void save(Unit unit) {
    units.save(unit, Tenant.bound().actor());
  }

  private static Unit successor(Unit unit, String key, String name, LocalDate day) {
    var called = unit.name();
    return new Unit(
        key,
        unit.kind(),
        unit.parent(),
        name,
        unit.compartment(),
        unit.partner(),
        unit.key(),
        new Validity(day, unit.valid().until()),
        called.isEmpty() ? called : called.with(GERMAN, German.text(name)),
        unit.description());
  }
}
