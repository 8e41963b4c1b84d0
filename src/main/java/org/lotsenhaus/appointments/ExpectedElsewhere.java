package org.lotsenhaus.appointments;

import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.springframework.stereotype.Component;

/**
 * When and where the appointment is whose code was refused: the values of the sentence about it.
 */
@Component
public class ExpectedElsewhere {

  private final CityPlans plans;

  ExpectedElsewhere(CityPlans plans) {
    this.plans = plans;
  }

  /** Date, time and place; nothing when the code is nobody's. */
  public Object[] values(NotExpected not) {
    var appointment = not.appointment();
    if (appointment == null) {
      return new Object[0];
    }
    var plan = plans.current();
    var start = appointment.time().start().atZone(plan.city().zone());
    var site = appointment.wish().site();
    var place = plan.site(site).map(Site::name).orElse(site);
    return new Object[] {"date", start.toLocalDate(), "time", start.toLocalTime(), "place", place};
  }
}
