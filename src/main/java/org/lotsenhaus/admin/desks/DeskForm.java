package org.lotsenhaus.admin.desks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.municipality.WaitingArea;

/** What can be said about a desk. Its site is that of its waiting area. */
record DeskForm(
    String label,
    String site,
    String area,
    @Nullable String door,
    @Nullable String partner,
    boolean stepFree,
    List<String> serves,
    Validity valid) {

  static Entries entries(Desk desk) {
    return Entries.none()
        .with("label", desk.label())
        .with("door", desk.door())
        .with("waiting_area", desk.waitingArea())
        .with("partner", desk.partner())
        .with("step_free", desk.stepFree())
        .with("serves", desk.serves())
        .with("valid_from", desk.valid().from())
        .with("last_day", Span.lastDay(desk.valid()));
  }

  /**
   * @param itself the desk's key; null for a new one
   */
  static DeskForm read(Entries typed, CityPlan plan, @Nullable String itself) {
    var choices = DeskChoices.of(plan);
    var area = plan.area(typed.oneOf("waiting_area", choices.areas()));
    var form =
        new DeskForm(
            typed.required("label", 8),
            area.map(WaitingArea::site).orElse(""),
            area.map(WaitingArea::key).orElse(""),
            typed.maybe("door"),
            typed.maybeOneOf("partner", choices.partners()),
            typed.isOn("step_free"),
            typed.someOf("serves", choices.units()),
            Span.read(typed));
    form.check(typed, plan, itself);
    return form;
  }

  private void check(Entries typed, CityPlan plan, @Nullable String itself) {
    if (serves.isEmpty()) {
      typed.wrong("serves", "admin-staff.wrong_serves_nothing");
    }
    if (plan.desks().stream()
        .filter(it -> !Objects.equals(it.key(), itself))
        .anyMatch(it -> it.site().equals(site) && it.label().equals(label))) {
      typed.wrong("label", "admin-staff.wrong_label_taken");
    }
  }

  Desk desk(String key) {
    return new Desk(key, site, label, area, door, partner, stepFree, serves, valid);
  }
}
