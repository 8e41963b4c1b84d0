package org.lotsenhaus.appointments.waitinglist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.waitinglist.Offers.Place;
import org.lotsenhaus.appointments.waitinglist.WaitersPage.Row;
import org.lotsenhaus.appointments.waitinglist.WaitingLine.Offered;
import org.lotsenhaus.appointments.waitinglist.WaitingLine.Waiter;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.appointments.week.TimeChoice;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;

/** Says in the words of a member of staff what somebody waits for. */
record WaiterWords(CityPlan plan, Frame frame) {

  Row row(Waiter waiter, int place) {
    var wish = waiter.wish();
    return new Row(
        place,
        frame.to("/calendar/waiting-list/" + wish.id()),
        wish.concerns().stream().map(this::concern).collect(Collectors.joining(", ")),
        date(wish.joinedAt().atZone(plan.city().zone()).toLocalDate()),
        wishes(wish),
        wish.contact().masked(),
        offers(waiter));
  }

  /** With the year: some wait beyond it. */
  private String date(LocalDate day) {
    return frame.words().dateWithYear(day);
  }

  private String concern(String key) {
    return plan.concernEver(key).map(it -> it.title().in(frame.language())).orElse(key);
  }

  private String wishes(WaitingWish wish) {
    var parts = new ArrayList<String>();
    parts.add(wish.sites().stream().map(this::site).collect(Collectors.joining(" / ")));
    parts.add(days(wish.when()));
    if (wish.when().part() != PartOfDay.ANY) {
      parts.add(say("waiting-list.part_" + wish.when().part().name().toLowerCase(Locale.ROOT)));
    }
    parts.add(
        say(
            "calendar-staff.waiting_span",
            "from",
            date(wish.when().from()),
            "until",
            date(wish.when().until())));
    parts.add(wish.language().nameIn(frame.language()));
    parts.add(say("calendar-staff.waiting_people", "n", wish.people()));
    if (wish.stepFree()) {
      parts.add(say("calendar-staff.step_free"));
    }
    return String.join(" · ", parts);
  }

  private String site(String key) {
    return plan.site(key).map(Site::name).orElse(key);
  }

  private String days(When when) {
    return when.weekdays().isEmpty()
        ? say("calendar-staff.waiting_any_day")
        : when.weekdays().stream().sorted().map(this::day).collect(Collectors.joining(", "));
  }

  private String day(DayOfWeek day) {
    return say("calendar-staff.short_" + day.getValue());
  }

  private String offers(Waiter waiter) {
    var made =
        say("calendar-staff.waiting_offers", "n", waiter.offers(), "silent", waiter.silent());
    var open = offered(waiter.offered());
    return open == null ? made : String.join(". ", List.of(made, open));
  }

  private @Nullable String offered(@Nullable Offered open) {
    return open == null
        ? null
        : say(
            "calendar-staff.waiting_open",
            "when",
            moment(open.start()),
            "until",
            moment(open.until()));
  }

  private String moment(Instant instant) {
    var local = instant.atZone(plan.city().zone());
    return say(
        "calendar-staff.moment",
        "day",
        frame.words().date(local.toLocalDate()),
        "time",
        frame.words().time(local.toLocalTime()));
  }

  /** The site is named where there is a choice. */
  List<TimeChoice> choices(WaitingWish wish, List<Place> places) {
    return places.stream()
        .map(it ->
            new TimeChoice(
                it.value(),
                wish.sites().size() > 1
                    ? moment(it.start()) + ", " + site(it.site())
                    : moment(it.start())))
        .toList();
  }

  private String say(String key, Object... values) {
    return frame.words().plain(key, values);
  }
}
