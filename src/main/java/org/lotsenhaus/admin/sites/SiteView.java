package org.lotsenhaus.admin.sites;

import static org.lotsenhaus.shared.Language.GERMAN;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.admin.sites.SitePage.Closing;
import org.lotsenhaus.admin.sites.SitePage.Day;
import org.lotsenhaus.admin.sites.SitePage.Forms;
import org.lotsenhaus.admin.sites.SitePage.Rule;
import org.lotsenhaus.admin.sites.SitesPage.Row;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.municipality.PublicHolidays;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;

/** Puts together what the pages about sites show. */
record SiteView(Frame frame, CityPlan plan) {

  private static final int DAYS = 7;

  SitesPage list() {
    return new SitesPage(frame, plan.city().sites().stream().map(this::row).toList());
  }

  private Row row(Site site) {
    var address = site.address();
    return new Row(
        site.key(),
        site.name(),
        address.street() + ", " + address.postcode() + " " + address.place(),
        site.openingHours().isEmpty() ? "" : site.openingHours().getLast().rule(),
        Span.tells(site.valid(), frame.words()));
  }

  /**
   * @param shown the site as its week is shown: as it is, or as it would be
   */
  SitePage page(Site site, Site shown, Forms forms, Content changed) {
    var places = new SitePlaces(frame, plan, site);
    return new SitePage(
        frame,
        site,
        forms,
        Lists.accessibility(frame.words()),
        site.openingHours().stream().map(this::rule).toList(),
        week(shown),
        !shown.equals(site),
        site.closures().stream()
            .filter(it -> !it.until().isBefore(plan.day()))
            .map(this::closing)
            .toList(),
        places.areas(),
        places.rooms(),
        changed);
  }

  private Rule rule(Hours hours) {
    var words = frame.words();
    return new Rule(
        hours.from() == null
            ? words.plain("admin-staff.from_always")
            : words.plain("admin-staff.from_day", "day", words.dateWithYear(hours.from())),
        hours.rule());
  }

  private List<Day> week(Site site) {
    var hours =
        new OpeningHours(site, plan.city().zone(), PublicHolidays.of(plan.city().holidays()));
    return IntStream.range(0, DAYS).mapToObj(it -> day(hours, plan.day().plusDays(it))).toList();
  }

  private Day day(OpeningHours hours, LocalDate day) {
    var words = frame.words();
    var open = hours.on(day).stream().map(it -> span(it, hours)).collect(Collectors.joining(", "));
    return new Day(
        words.date(day),
        open.isEmpty() ? words.plain("admin-staff.closed") : open,
        note(hours, day));
  }

  private String span(TimeSlot slot, OpeningHours hours) {
    var words = frame.words();
    return words.time(slot.start().atZone(hours.zone()).toLocalTime())
        + "–"
        + words.time(slot.end().atZone(hours.zone()).toLocalTime());
  }

  private String note(OpeningHours hours, LocalDate day) {
    return hours
        .closure(day)
        .map(it -> it.reason().in(GERMAN))
        .or(() ->
            PublicHolidays.of(plan.city().holidays())
                .name(day, frame.language())
                .filter(it -> hours.closedForHoliday(day)))
        .orElse("");
  }

  private Closing closing(Closure closure) {
    Words words = frame.words();
    var from = words.dateWithYear(closure.from());
    var says =
        closure.from().equals(closure.until())
            ? from
            : words.plain(
                "admin-staff.from_to", "from", from, "to", words.dateWithYear(closure.until()));
    return new Closing(
        closure.from().toString(), closure.until().toString(), says, closure.reason().in(GERMAN));
  }
}
