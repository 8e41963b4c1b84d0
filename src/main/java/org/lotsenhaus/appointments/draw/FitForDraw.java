package org.lotsenhaus.appointments.draw;

import java.util.List;
import java.util.Set;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether those who were chosen for a draw are the right ones for what is drawn, and where. */
@Component
class FitForDraw {

  private final Resources resources;
  private final CityPlans plans;

  FitForDraw(Resources resources, CityPlans plans) {
    this.resources = resources;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public void look(
      Entries typed, String concern, String site, List<Integer> advisers, List<Integer> rooms) {
    var unit = plans.current().concern(concern).orElseThrow().unit();
    if (!all(advisers, Set.of(Skills.unit(unit), Skills.site(site)))) {
      typed.wrong("adviser", "draw-staff.wrong_adviser");
    }
    if (!all(rooms, Set.of(Skills.FOR_APPOINTMENTS, Skills.site(site)))) {
      typed.wrong("room", "draw-staff.wrong_room");
    }
  }

  private boolean all(List<Integer> chosen, Set<String> tags) {
    return chosen.stream()
        .allMatch(id -> resources.byId(id).filter(it -> it.has(tags)).isPresent());
  }
}
