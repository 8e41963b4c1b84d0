package org.lotsenhaus.appointments.booking;

import java.util.List;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.booking.ChoicePage.Choice;
import org.lotsenhaus.appointments.booking.WishPage.Part;
import org.lotsenhaus.appointments.booking.WishPage.Place;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together the pages of the first step. */
@Component
class WishView {

  private final CityPlans plans;
  private final BookableSites sites;

  WishView(CityPlans plans, BookableSites sites) {
    this.plans = plans;
    this.sites = sites;
  }

  ChoicePage choice(Frame frame, Asked asked, String query) {
    var choices =
        found(query, frame).stream()
            .filter(Concern::byAppointment)
            .filter(it -> !asked.concerns().contains(it))
            .map(it -> choice(it, asked, frame))
            .toList();
    return new ChoicePage(frame, asked.unknown(), query, asked.fields(), choices);
  }

  private List<Concern> found(String query, Frame frame) {
    var plan = plans.current();
    return query.isBlank()
        ? plan.concerns()
        : plan.search().find(query.strip(), frame.language()).concerns();
  }

  private static Choice choice(Concern concern, Asked asked, Frame frame) {
    var path = "/booking?" + asked.query() + "&concern=" + Asked.encoded(concern.key());
    return new Choice(frame.to(path), concern.title().in(frame.language()), concern.minutes());
  }

  WishPage wish(Frame frame, Asked asked) {
    var language = frame.language();
    return new WishPage(
        frame,
        asked.concerns().stream()
            .map(it -> new Part(it.key(), it.title().in(language), it.minutes()))
            .toList(),
        asked.minutes(),
        asked.concerns().size() < Wish.MOST_CONCERNS,
        asked.people(),
        Wish.MOST_PEOPLE,
        asked.talk().name(),
        asked.language(),
        TalkLanguages.ALL,
        asked.legalEffect(),
        asked.stepFree(),
        sites.of(asked.concerns()).stream()
            .map(it -> new Place(it.key(), it.name(), sites.address(it.key())))
            .toList(),
        asked.site());
  }
}
