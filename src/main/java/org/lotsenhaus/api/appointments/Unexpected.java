package org.lotsenhaus.api.appointments;

import org.lotsenhaus.appointments.NotExpected;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** Says why there is no number for a code, as a kiosk would. */
@Component
class Unexpected {

  private final CityPlans plans;

  Unexpected(CityPlans plans) {
    this.plans = plans;
  }

  String says(NotExpected not, Words words) {
    var key = "kiosk.code_" + not.why().key();
    var appointment = not.appointment();
    if (appointment == null) {
      return words.plain(key);
    }
    var plan = plans.current();
    var start = appointment.time().start().atZone(plan.city().zone());
    var site = appointment.wish().site();
    var place = plan.site(site).map(Site::name).orElse(site);
    return words.plain(
        key, "date", start.toLocalDate(), "time", start.toLocalTime(), "place", place);
  }
}
