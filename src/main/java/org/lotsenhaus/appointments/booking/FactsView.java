package org.lotsenhaus.appointments.booking;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.booking.CheckPage.Facts;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Says in words what was agreed. */
@Component
class FactsView {

  private final CityPlans plans;
  private final BookableSites sites;
  private final FindTimes times;

  FactsView(CityPlans plans, BookableSites sites, FindTimes times) {
    this.plans = plans;
    this.sites = sites;
    this.times = times;
  }

  Facts of(Frame frame, Wish wish, TimeSlot time, boolean interpreted) {
    var language = frame.language();
    var plan = plans.current();
    var concerns = concerns(wish);
    return new Facts(
        LocalDateTime.ofInstant(time.start(), times.zone()),
        LocalTime.ofInstant(time.end(), times.zone()),
        sites.name(wish.site()),
        sites.address(wish.site()),
        plan.site(wish.site()).map(it -> it.directions().in(language)).orElse(""),
        concerns.stream()
            .findFirst()
            .flatMap(it -> plan.unit(it.unit()))
            .map(it -> it.name(language))
            .orElse(""),
        concerns.stream().map(it -> it.title().in(language)).toList(),
        wish.people(),
        wish.language().isGerman() ? "" : wish.language().nameIn(language),
        interpreted,
        interpreted && concerns.stream().anyMatch(Concern::legalEffect));
  }

  private List<Concern> concerns(Wish wish) {
    var plan = plans.current();
    return wish.concerns().stream().flatMap(it -> plan.concernEver(it).stream()).toList();
  }

  /** What all of the concerns together ask for, each thing once. */
  List<String> documents(Frame frame, Wish wish) {
    var plan = plans.current();
    return concerns(wish).stream()
        .flatMap(it -> plan.documents(it).stream())
        .map(it -> it.name().in(frame.language()))
        .distinct()
        .toList();
  }
}
