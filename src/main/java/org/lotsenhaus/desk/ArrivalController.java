package org.lotsenhaus.desk;

import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.appointments.ArriveForAppointment;
import org.lotsenhaus.appointments.ArriveForAppointment.Arrival;
import org.lotsenhaus.appointments.NotExpected;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody comes to the reception with the number of their appointment. */
@RestController
class ArrivalController {

  private final ArriveForAppointment arrive;
  private final CityPlans plans;
  private final ReceptionView view;
  private final CheckInView checkIn;

  ArrivalController(
      ArriveForAppointment arrive, CityPlans plans, ReceptionView view, CheckInView checkIn) {
    this.arrive = arrive;
    this.plans = plans;
    this.view = view;
    this.checkIn = checkIn;
  }

  @PostMapping("/{city}/reception/arrivals")
  ResponseEntity<Page> arrive(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam(defaultValue = "") String code,
      @RequestParam String site) {
    var here = plans.current().site(site).orElseGet(() -> plans.current().sites().getFirst());
    try {
      return Redirect.to(frame.to(place(here, arrived(code, here))));
    } catch (NotExpected not) {
      var refused = checkIn.refused(frame, code, not);
      return ResponseEntity.unprocessableContent()
          .body(view.page(frame, member, here, ReceptionForm.EMPTY, null, null, refused));
    }
  }

  /**
   * As the house: whoever has the code is expected, also in an area that the reception can't see.
   */
  private Arrival arrived(String code, Site here) {
    return Tenant.asHouse(() -> arrive.arrive(code, here.key(), Channel.RECEPTION));
  }

  private static String place(Site here, Arrival arrival) {
    var place = "/reception?site=" + here.key() + "&arrived=" + arrival.ticket().id();
    return arrival.again() ? place + "&again=true" : place;
  }
}
