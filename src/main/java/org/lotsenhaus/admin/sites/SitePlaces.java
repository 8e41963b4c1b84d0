package org.lotsenhaus.admin.sites;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.admin.sites.SitePage.Place;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;

/** The waiting areas and rooms of a site, those that have ended included. */
record SitePlaces(Frame frame, CityPlan plan, Site site) {

  List<Place> areas() {
    return plan.city().waitingAreas().stream()
        .filter(it -> it.site().equals(site.key()))
        .map(it -> place(it, it.letter() + " · " + it.name().in(GERMAN)))
        .toList();
  }

  List<Place> rooms() {
    return plan.city().rooms().stream()
        .filter(it -> it.site().equals(site.key()))
        .map(it -> place(it, it.name()))
        .toList();
  }

  private Place place(Dated<?> it, String name) {
    return new Place(it.key(), name, Span.tells(it.valid(), frame.words()));
  }
}
