package org.lotsenhaus.admin.sites;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Site.Accessibility;
import org.lotsenhaus.municipality.Site.Address;
import org.lotsenhaus.municipality.Site.Closure;
import org.lotsenhaus.municipality.Site.Details;
import org.lotsenhaus.municipality.Site.Hours;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.WeeklyHours;
import org.lotsenhaus.municipality.WeeklyHours.HoursNotUnderstood;

/** Reads the three forms about a site: what it is, when it is open, when it is closed besides. */
final class SiteForm {

  private SiteForm() {}

  static Entries entries(Site site) {
    return Entries.none()
        .with("name", site.name())
        .with("street", site.address().street())
        .with("postcode", site.address().postcode())
        .with("place", site.address().place())
        .with("accessibility", site.accessibility())
        .with("outreach", site.outreach())
        .with("valid_from", site.valid().from())
        .with("last_day", Span.lastDay(site.valid()));
  }

  static Entries hours(Site site) {
    return Entries.none()
        .with("hours", site.openingHours().isEmpty() ? "" : site.openingHours().getLast().rule());
  }

  static Details details(Entries typed) {
    return new Details(
        typed.required("name", 200),
        typed.isOn("outreach"),
        new Address(
            typed.required("street", 200),
            typed.matching("postcode", "[0-9]{5}"),
            typed.required("place", 200)),
        List.of(Accessibility.values()).stream()
            .filter(it -> typed.has("accessibility", it.name()))
            .toList(),
        Span.read(typed));
  }

  static Hours typedHours(Entries typed) {
    var rule = typed.required("hours", 200);
    try {
      WeeklyHours.parse(rule.isEmpty() ? "24/7" : rule);
    } catch (HoursNotUnderstood notUnderstood) {
      typed.wrong("hours", "admin-staff.wrong_hours");
    }
    return new Hours(typed.day("from"), rule);
  }

  /** Those that begin on the same day are replaced; what was before stays as it was. */
  static List<Hours> with(List<Hours> present, Hours hours) {
    var all = new ArrayList<>(present);
    all.removeIf(it -> Objects.equals(it.from(), hours.from()));
    all.add(hours);
    all.sort(Comparator.comparing(SiteForm::begin));
    return List.copyOf(all);
  }

  private static LocalDate begin(Hours hours) {
    return hours.from() == null ? LocalDate.MIN : hours.from();
  }

  static Closure closure(Entries typed, LocalDate today) {
    var first = typed.dayNotBefore("first", today);
    var last = lastDay(typed, first);
    var reason = new Text(typed.required("reason", 500), TextState.WRITTEN);
    return new Closure(first, last, new Texts(Map.of(GERMAN, reason)));
  }

  private static LocalDate lastDay(Entries typed, LocalDate first) {
    @Nullable LocalDate last = typed.day("last");
    if (last != null && last.isBefore(first)) {
      typed.wrong("last", "admin-staff.wrong_end");
    }
    return last == null ? first : last;
  }

  static List<Closure> with(List<Closure> present, Closure closure) {
    var all = without(present, closure.from(), closure.until());
    all.add(closure);
    all.sort(Comparator.comparing(Closure::from).thenComparing(Closure::until));
    return all;
  }

  static List<Closure> without(List<Closure> present, LocalDate first, LocalDate last) {
    var all = new ArrayList<>(present);
    all.removeIf(it -> it.from().equals(first) && it.until().equals(last));
    return all;
  }
}
