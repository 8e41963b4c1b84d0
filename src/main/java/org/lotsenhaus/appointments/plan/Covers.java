package org.lotsenhaus.appointments.plan;

import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.ui.Words;

/** Whom a closure concerns: the tag that they all carry. */
final class Covers {

  private Covers() {}

  static List<Choice> choices(CityPlan plan, Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(Resource.HOUSE, words.plain("calendar-staff.whole_house")));
    plan.sites().forEach(it -> choices.add(new Choice(Skills.site(it.key()), it.name())));
    plan.units()
        .forEach(it -> choices.add(new Choice(Skills.unit(it.key()), it.name(words.language()))));
    return choices;
  }
}
