package org.lotsenhaus.appointments.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is booked in a time that was closed. What the reader's areas hide is told as busy, so that
 * nobody forgets it; those who hold the area move it.
 */
@Component
class HitsView {

  private final Bookings bookings;
  private final Claims claims;
  private final Appointments appointments;
  private final Resources resources;
  private final ResourceNames names;
  private final TimesView times;
  private final CityPlans plans;
  private final Audit audit;

  HitsView(
      Bookings bookings,
      Claims claims,
      Appointments appointments,
      Resources resources,
      ResourceNames names,
      TimesView times,
      CityPlans plans,
      Audit audit) {
    this.bookings = bookings;
    this.claims = claims;
    this.appointments = appointments;
    this.resources = resources;
    this.names = names;
    this.times = times;
    this.plans = plans;
    this.audit = audit;
  }

  @Transactional
  public ClosurePage page(org.lotsenhaus.ui.Frame frame, UUID id) {
    var closure = Refusal.found(bookings.closure(id));
    return new ClosurePage(
        frame,
        whom(closure, frame.words()),
        closure.reason(),
        Weekly.span(closure.time(), times.zone(), frame.words()),
        hits(closure, frame.words()));
  }

  private String whom(Closure closure, Words words) {
    return resources.all().stream()
        .filter(it -> Resource.tagOf(it.id()).equals(closure.covers()))
        .findFirst()
        .map(names::of)
        .orElseGet(() -> times.covers(closure, words));
  }

  private List<Rows.Hit> hits(Closure closure, Words words) {
    var named = names.of(resources.all());
    var hits = bookings.under(closure).stream().map(it -> hit(it, named, words)).toList();
    if (hits.stream().anyMatch(Rows.Hit::readable)) {
      audit.read("read_appointments", "closure " + closure.id(), "move");
    }
    return hits;
  }

  private Rows.Hit hit(UUID id, Map<Integer, String> named, Words words) {
    var taken = claims.of(id);
    var with =
        taken.stream()
            .map(Claim::resource)
            .map(it -> named.getOrDefault(it, ""))
            .collect(Collectors.joining(", "));
    var seen = appointments.byId(id);
    var when =
        words.say(
            "calendar-staff.at",
            "when",
            Weekly.moment(taken.getFirst().time().start(), times.zone(), words));
    return new Rows.Hit(
        id,
        when,
        with,
        seen.map(it -> tells(it, words)).orElse(words.plain("calendar-staff.not_for_you")),
        seen.isPresent());
  }

  private String tells(Appointment it, Words words) {
    var concerns =
        it.wish().concerns().stream()
            .map(key ->
                plans
                    .current()
                    .concernEver(key)
                    .map(c -> c.title().in(words.language()))
                    .orElse(key))
            .collect(Collectors.joining(", "));
    return it.name() == null ? concerns : it.name() + ": " + concerns;
  }
}
