package org.lotsenhaus.appointments.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.booking.TimePage.Filter;
import org.lotsenhaus.appointments.booking.TimePage.Held;
import org.lotsenhaus.appointments.booking.TimePage.Place;
import org.lotsenhaus.appointments.booking.TimePage.Refused;
import org.lotsenhaus.ui.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts together the page of times. */
@Component
class TimeView {

  private final FindTimes times;
  private final MonthView months;
  private final BookableSites sites;
  private final DrawLink draw;

  TimeView(FindTimes times, MonthView months, BookableSites sites, DrawLink draw) {
    this.times = times;
    this.months = months;
    this.sites = sites;
    this.draw = draw;
  }

  /**
   * What the page is for.
   *
   * @param path of the page itself, with what is wanted
   * @param stepFreePath turns the filter, or empty where what is wanted stands firm
   */
  record Purpose(
      String path,
      String action,
      String back,
      String stepFreePath,
      @Nullable LocalDateTime old,
      @Nullable Held held,
      @Nullable String heldToken) {}

  TimePage of(Frame frame, Asked asked, Looked looked, Purpose purpose, @Nullable Refused refused) {
    var first = firstTimes(asked);
    var site = site(asked, first);
    var links = new TimeLinks(purpose.path(), site, looked.part(), purpose.heldToken());
    var anywhere = first.values().stream().anyMatch(Optional::isPresent);
    return new TimePage(
        frame,
        purpose.action(),
        fields(asked, site, purpose),
        purpose.back(),
        purpose.old(),
        times.length(asked.at(site)).toMinutes(),
        asked.people(),
        asked.spoken().isGerman() ? "" : asked.spoken().nameIn(frame.language()),
        places(first, site, links),
        filters(asked, looked, links, purpose, frame),
        anywhere ? months.of(asked.at(site), looked, links, frame.words()) : null,
        purpose.held(),
        refused,
        frame.to("/waiting-list?" + asked.query() + "&site=" + Asked.encoded(site)),
        draw.of(frame, asked));
  }

  private Map<String, Optional<Instant>> firstTimes(Asked asked) {
    var first = new LinkedHashMap<String, Optional<Instant>>();
    sites.of(asked.concerns()).forEach(it -> first.put(it.key(), times.first(asked.at(it.key()))));
    return first;
  }

  /** The one that was asked for, else where it is free first. */
  private static String site(Asked asked, Map<String, Optional<Instant>> first) {
    return first.containsKey(asked.site())
        ? asked.site()
        : first.entrySet().stream()
            .min(Comparator.comparing(it -> it.getValue().orElse(Instant.MAX)))
            .map(Map.Entry::getKey)
            .orElse(asked.site());
  }

  private static List<Map.Entry<String, String>> fields(Asked asked, String site, Purpose purpose) {
    var where = Stream.of(Map.entry("site", site));
    var held = Stream.ofNullable(purpose.heldToken()).map(it -> Map.entry("held", it));
    return Stream.of(asked.fields().stream(), where, held).flatMap(it -> it).toList();
  }

  private List<Place> places(Map<String, Optional<Instant>> first, String site, TimeLinks links) {
    return first.entrySet().stream()
        .map(it ->
            new Place(
                sites.name(it.getKey()),
                sites.address(it.getKey()),
                it.getValue().map(this::local).orElse(null),
                links.at(it.getKey()).here(),
                it.getKey().equals(site)))
        .toList();
  }

  private static List<Filter> filters(
      Asked asked, Looked looked, TimeLinks links, Purpose purpose, Frame frame) {
    var words = frame.words();
    var parts =
        Stream.of(PartOfDay.values())
            .map(it ->
                new Filter(
                    words.plain("booking.part_" + it.name().toLowerCase(Locale.ROOT)),
                    links.during(it).here(),
                    it == looked.part()));
    var stepFree =
        Stream.of(purpose.stepFreePath())
            .filter(it -> !it.isEmpty())
            .map(it -> new Filter(words.plain("booking.only_step_free"), it, asked.stepFree()));
    return Stream.concat(parts, stepFree).toList();
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, times.zone());
  }

  Refused taken(JustTaken taken) {
    var near = taken.near().stream().map(it -> Time.at(it, times.zone())).toList();
    var key = near.isEmpty() ? "booking.gone" : "booking.gone_near";
    return new Refused(
        key, local(taken.gone()), lacking(taken.lacking()), near, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static @Nullable String lacking(@Nullable String what) {
    return what == null ? null : "booking.lacking_" + what;
  }

  static Refused tooMany() {
    return new Refused("booking.too_many", null, null, List.of(), HttpStatus.TOO_MANY_REQUESTS);
  }
}
