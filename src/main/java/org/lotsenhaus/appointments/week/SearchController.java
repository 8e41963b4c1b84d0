package org.lotsenhaus.appointments.week;

import java.util.List;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds what somebody has booked; what was asked for stands in no address. */
@RestController
class SearchController {

  private final StaffAppointments appointments;
  private final CityPlans plans;

  SearchController(StaffAppointments appointments, CityPlans plans) {
    this.appointments = appointments;
    this.plans = plans;
  }

  @GetMapping("/{city}/calendar/search")
  Page begin(Frame frame) {
    return new SearchPage(frame, "", null);
  }

  @PostMapping("/{city}/calendar/search")
  Page search(Frame frame, @RequestParam String asked) {
    var found = found(asked.strip());
    var slots = new SlotWords(plans.current(), frame.words());
    var zone = plans.current().city().zone();
    return new SearchPage(
        frame,
        asked,
        found.stream().map(it -> Told.of(it, slots, zone, isTwice(it, found))).toList());
  }

  private List<Appointment> found(String asked) {
    try {
      var kind = asked.contains("@") ? Contact.Kind.EMAIL : Contact.Kind.MOBILE;
      return appointments.ofContact(Contact.of(kind, asked));
    } catch (Contact.Unreachable noContact) {
      return appointments.byCode(asked);
    }
  }

  private static boolean isTwice(Appointment it, List<Appointment> all) {
    return all.stream()
        .anyMatch(other -> !other.id().equals(it.id()) && StaffAppointments.isDuplicate(it, other));
  }
}
