package org.lotsenhaus.concerns;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;

/**
 * Who does on a day what a unit did that has ended: the one that replaces it. A planned change thus
 * takes over concerns, desks and waiting areas by itself, on its day.
 */
record Succession(List<Unit> units, LocalDate day) {

  String heirOf(String unit) {
    var seen = new HashSet<String>();
    var at = unit;
    while (seen.add(at)) {
      at = hasEnded(at) ? next(at) : at;
    }
    return at;
  }

  private boolean hasEnded(String unit) {
    return Municipality.find(units, unit).filter(it -> it.valid().hasEnded(day)).isPresent();
  }

  private String next(String ended) {
    return units.stream()
        .filter(it -> ended.equals(it.replaces()) && !it.valid().isPlanned(day))
        .findFirst()
        .map(Unit::key)
        .orElse(ended);
  }

  private List<String> heirsOf(List<String> all) {
    return all.stream().map(this::heirOf).distinct().toList();
  }

  Municipality in(Municipality city) {
    return city.with(
        city.waitingAreas().stream().map(this::in).toList(),
        city.desks().stream().map(this::in).toList());
  }

  private WaitingArea in(WaitingArea area) {
    return area.of(heirsOf(area.units()));
  }

  private Desk in(Desk desk) {
    return desk.serving(heirsOf(desk.serves()));
  }

  Catalogue in(Catalogue catalogue) {
    return new Catalogue(
        catalogue.groups(),
        catalogue.documents(),
        catalogue.concerns().stream().map(this::in).toList(),
        catalogue.askedOften());
  }

  private Concern in(Concern concern) {
    return concern.isOffered() ? concern.doneBy(heirOf(concern.unit())) : concern;
  }
}
