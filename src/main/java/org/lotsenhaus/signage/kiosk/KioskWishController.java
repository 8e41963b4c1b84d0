package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.signage.Places;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A concern was chosen: what the person needs, or how to get an appointment. */
@RestController
class KioskWishController {

  private final Kiosks kiosks;
  private final KioskHours hours;
  private final Places places;
  private final CityPlans plans;
  private final WaitingTimes times;

  KioskWishController(
      Kiosks kiosks, KioskHours hours, Places places, CityPlans plans, WaitingTimes times) {
    this.kiosks = kiosks;
    this.hours = hours;
    this.places = places;
    this.plans = plans;
    this.times = times;
  }

  @GetMapping("/{city}/kiosk/{site}/concerns/{concern}")
  Page concern(
      HttpServletRequest request, @PathVariable String site, @PathVariable("concern") String key) {
    var kiosk = kiosks.of(request, site);
    var concern =
        plans.current().concern(key).orElseThrow(() -> new NotHere("portal.no_such_concern"));
    return hours.whenOpen(
        kiosk, () -> getsNumber(concern, site) ? wish(kiosk, concern) : advice(kiosk, concern));
  }

  private boolean getsNumber(Concern concern, String site) {
    return concern.walkIn() && !plans.current().desksFor(concern, places.site(site)).isEmpty();
  }

  private KioskWishPage wish(Kiosk kiosk, Concern concern) {
    return new KioskWishPage(
        kiosk,
        concern.key(),
        concern.title().in(kiosk.language()),
        back(kiosk, concern),
        Wait.of(times.at(kiosk.site()).ofNewcomer(concern.key())),
        concern.urgentWithinDays(),
        UUID.randomUUID().toString());
  }

  private static KioskAdvicePage advice(Kiosk kiosk, Concern concern) {
    return KioskAdvicePage.appointment(
        kiosk, concern.title().in(kiosk.language()), back(kiosk, concern));
  }

  private static String back(Kiosk kiosk, Concern concern) {
    if (concern.group() == null) {
      return kiosk.at("/groups");
    }
    var group = "/groups/" + concern.group();
    return kiosk.at(concern.walkIn() ? group : group + "/appointments");
  }
}
