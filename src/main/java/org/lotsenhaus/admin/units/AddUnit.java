package org.lotsenhaus.admin.units;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.plan.German;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a unit and lets desks and a waiting area work for it from the beginning. */
@Service
class AddUnit {

  /**
   * @param called as people say it, shorter than the official name
   */
  record Wanted(
      UnitForm form, String called, String description, List<String> desks, @Nullable String area) {

    static Wanted read(Entries typed, UnitForm form, NewUnitPage.Places places) {
      var called = typed.text("called");
      return new Wanted(
          form,
          called.isEmpty() ? form.officialName() : called,
          typed.text("description"),
          typed.someOf("desks", places.desks()),
          typed.maybeOneOf("waiting_area", places.areas()));
    }
  }

  private final ChangePlan plan;

  AddUnit(ChangePlan plan) {
    this.plan = plan;
  }

  @Transactional
  String add(Wanted wanted) {
    var name = German.texts(wanted.called());
    var description = German.texts(wanted.description());
    var unit =
        plan.units().add(wanted.called(), key -> wanted.form().unit(key, null, name, description));
    wanted.desks().forEach(desk -> serve(desk, unit));
    if (wanted.area() != null) {
      plan.areas().change(wanted.area(), it -> it.of(with(it.units(), unit)));
    }
    return unit;
  }

  private void serve(String desk, String unit) {
    plan.desks().change(desk, it -> it.serving(with(it.serves(), unit)));
  }

  private static List<String> with(List<String> units, String unit) {
    return Stream.concat(units.stream(), Stream.of(unit)).toList();
  }
}
