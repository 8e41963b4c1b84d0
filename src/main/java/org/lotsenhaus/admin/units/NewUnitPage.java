package org.lotsenhaus.admin.units;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** A unit that is not there yet. */
public record NewUnitPage(Frame frame, UnitChoices choices, Places places, Entries entries)
    implements Page {

  /** Where people can come to the new unit. */
  public record Places(List<Choice> desks, List<Choice> areas) {
    static Places of(CityPlan plan, Frame frame) {
      return new Places(Lists.desks(plan, frame.words()), Lists.areas(plan));
    }
  }

  static NewUnitPage of(Frame frame, CityPlan plan, Entries entries) {
    return new NewUnitPage(
        frame, UnitChoices.of(plan, frame.words(), null), Places.of(plan, frame), entries);
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
