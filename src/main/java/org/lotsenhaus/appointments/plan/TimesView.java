package org.lotsenhaus.appointments.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Closures;
import org.lotsenhaus.calendar.OpeningExtra;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.calendar.Openings;
import org.lotsenhaus.calendar.PlannedBy;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When one of them is there, in the words of the reader, with who planned it. */
@Component
class TimesView {

  private final Openings openings;
  private final Closures closures;
  private final Bookings bookings;
  private final PlannedBy plannedBy;
  private final Traces traces;
  private final CityPlans plans;
  private final Clock clock;

  TimesView(
      Openings openings,
      Closures closures,
      Bookings bookings,
      PlannedBy plannedBy,
      Traces traces,
      CityPlans plans,
      Clock clock) {
    this.openings = openings;
    this.closures = closures;
    this.bookings = bookings;
    this.plannedBy = plannedBy;
    this.traces = traces;
    this.plans = plans;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ResourcePage.Times of(Resource one, Words words) {
    return new ResourcePage.Times(
        rules(one, words), extras(one, words), shut(List.of(Resource.tagOf(one.id())), words));
  }

  private List<Rows.Time> rules(Resource one, Words words) {
    var by = plannedBy.ofOpenings(one.id());
    return openings.rules().stream()
        .filter(it -> it.resource() == one.id() && !it.valid().hasEnded(today()))
        .map(it ->
            new Rows.Time(
                it.id(),
                Weekly.when(it, words),
                Weekly.times(it.time(), it.kind(), words),
                kept(it.share()),
                traces.say(Optional.ofNullable(by.get(it.id())), words)))
        .toList();
  }

  private List<Rows.Time> extras(Resource one, Words words) {
    var by = plannedBy.ofOpenings(one.id());
    return openings.extras(today()).stream()
        .filter(it -> it.resource() == one.id())
        .map(it -> extra(it, words, traces.say(Optional.ofNullable(by.get(it.id())), words)))
        .toList();
  }

  private static Rows.Time extra(OpeningExtra it, Words words, gg.jte.Content changed) {
    return new Rows.Time(
        it.id(),
        words.say("calendar-staff.on_day", "day", it.day()),
        Weekly.times(it.time(), OpeningRule.Kind.OPEN, words),
        kept(it.share()),
        changed);
  }

  /** Why not everybody may book it. */
  private static @Nullable String kept(@Nullable String share) {
    return share == null
        ? null
        : Wish.isDrawn(share) ? "draw-staff.kept_for_draw" : "calendar-staff.urgent";
  }

  /** Those ahead that concern one of these tags; without tags all but absences of one person. */
  @Transactional(readOnly = true)
  public List<Rows.Shut> shut(List<String> tags, Words words) {
    var by = plannedBy.ofClosures();
    return closures.after(clock.instant()).stream()
        .filter(it -> tags.isEmpty() ? !isAbsence(it) : tags.contains(it.covers()))
        .map(it ->
            new Rows.Shut(
                it.id(),
                covers(it, words),
                Weekly.span(it.time(), zone(), words),
                it.reason(),
                bookings.under(it).size(),
                traces.say(Optional.ofNullable(by.get(it.id())), words)))
        .toList();
  }

  private static boolean isAbsence(Closure closure) {
    return closure.covers().startsWith("resource:");
  }

  String covers(Closure closure, Words words) {
    return org.lotsenhaus.admin.Choice.labelOf(
        Covers.choices(plans.current(), words), closure.covers());
  }

  LocalDate today() {
    return plans.current().day();
  }

  ZoneId zone() {
    return plans.current().city().zone();
  }
}
