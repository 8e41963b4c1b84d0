package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.municipality.PublicHolidays;
import org.lotsenhaus.municipality.WeeklyHours;
import org.lotsenhaus.municipality.WeeklyHours.HoursNotUnderstood;

/** Dates exist and run forwards; opening hours, time zone and holidays are understood. */
final class TimeChecks {

  private static final List<String> DATED =
      List.of(
          "compartments",
          "partners",
          "units",
          "sites",
          "waiting_areas",
          "desks",
          "rooms",
          "groups",
          "documents",
          "concerns");

  private TimeChecks() {}

  static void look(Sense sense) {
    DATED.forEach(list ->
        sense.each(list, (field, it) -> checkSpan(sense, field, it, "valid_from", "valid_until")));
    sense.each("sites", (field, site) -> checkSite(sense, field, site));
    checkZone(sense);
    checkHolidays(sense);
  }

  private static void checkSite(Sense sense, String field, JsonNode site) {
    var closures = site.path("closures");
    var seen = new HashSet<String>();
    for (int i = 0; i < closures.size(); i++) {
      checkSpan(sense, field + ".closures[" + i + "]", closures.get(i), "from", "until");
      if (!seen.add(closures.get(i).path("from") + " " + closures.get(i).path("until"))) {
        sense.problem(field + ".closures[" + i + "]", "repeated");
      }
    }
    var hours = site.path("opening_hours");
    if (hours.isTextual()) {
      checkHours(sense, field + ".opening_hours", hours.asText());
    }
    for (int i = 0; i < hours.size(); i++) {
      var inner = field + ".opening_hours[" + i + "]";
      date(sense, inner + ".from", hours.get(i).path("from"));
      checkHours(sense, inner + ".hours", hours.get(i).path("hours").asText());
    }
  }

  private static void checkSpan(
      Sense sense, String field, JsonNode item, String from, String until) {
    var start = date(sense, field + "." + from, item.path(from));
    var end = date(sense, field + "." + until, item.path(until));
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      sense.problem(field + "." + until, "ends_before_start", "from", start.get().toString());
    }
  }

  private static Optional<LocalDate> date(Sense sense, String field, JsonNode value) {
    try {
      return value.isTextual() ? Optional.of(LocalDate.parse(value.asText())) : Optional.empty();
    } catch (DateTimeException impossible) {
      sense.problem(field, "not_a_date", "value", value.asText());
      return Optional.empty();
    }
  }

  private static void checkHours(Sense sense, String field, String rule) {
    try {
      WeeklyHours.parse(rule);
    } catch (HoursNotUnderstood notUnderstood) {
      sense.problem(field, "hours_not_understood", "value", rule);
    }
  }

  private static void checkZone(Sense sense) {
    var zone = sense.file().path("time_zone");
    if (zone.isTextual() && !ZoneId.getAvailableZoneIds().contains(zone.asText())) {
      sense.problem("time_zone", "unknown_zone", "value", zone.asText());
    }
  }

  private static void checkHolidays(Sense sense) {
    var holidays = sense.file().path("holidays");
    if (holidays.isTextual() && !PublicHolidays.isKnown(holidays.asText())) {
      sense.problem("holidays", "unknown_holidays", "value", holidays.asText());
    }
  }
}
