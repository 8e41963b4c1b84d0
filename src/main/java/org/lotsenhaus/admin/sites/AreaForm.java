package org.lotsenhaus.admin.sites;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.German;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.municipality.WaitingArea;

/** What can be said about a waiting area, its German texts included. */
record AreaForm(
    String site,
    String letter,
    int floor,
    List<String> units,
    Validity valid,
    String name,
    String directions) {

  private static final String FOR_APPOINTMENTS = "T";

  static Entries entries(WaitingArea area) {
    return Entries.none()
        .with("letter", area.letter())
        .with("name", area.name().in(GERMAN))
        .with("floor", area.floor())
        .with("directions", area.directions().in(GERMAN))
        .with("units", area.units())
        .with("valid_from", area.valid().from())
        .with("last_day", Span.lastDay(area.valid()));
  }

  /**
   * @param itself the area's key; null for a new one
   */
  static AreaForm read(Entries typed, CityPlan plan, String site, @Nullable String itself) {
    var form =
        new AreaForm(
            site,
            typed.matching("letter", "[A-Z]"),
            typed.number("floor", -5, 60),
            typed.someOf("units", Lists.units(plan)),
            Span.read(typed),
            typed.required("name", 60),
            typed.text("directions"));
    form.check(typed, plan, itself);
    return form;
  }

  /** What has ended may share its letter with what came after it. */
  private void check(Entries typed, CityPlan plan, @Nullable String itself) {
    if (plan.city().waitingAreas().stream()
        .filter(it -> it.site().equals(site) && !it.valid().hasEnded(plan.day()))
        .anyMatch(it -> it.letter().equals(letter) && !Objects.equals(it.key(), itself))) {
      typed.wrong("letter", "admin-staff.wrong_letter_taken");
    }
  }

  WaitingArea area(String key) {
    return area(key, German.texts(name), German.texts(directions));
  }

  WaitingArea laidOn(WaitingArea area) {
    return area(
        area.key(), German.texts(name, area.name()), German.texts(directions, area.directions()));
  }

  private WaitingArea area(String key, Texts name, Texts directions) {
    var appointments = letter.equals(FOR_APPOINTMENTS);
    return new WaitingArea(key, site, letter, floor, appointments, units, valid, name, directions);
  }
}
