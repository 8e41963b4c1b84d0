package org.lotsenhaus.wall;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.wall.Walk.Errand;
import org.springframework.web.bind.annotation.RequestParam;

/** Fills in whatever a door may ask for. */
final class Filled {

  /** What forms of this house ask for, as far as it matters to the wall. */
  private static final List<String> IDS =
      List.of(
          "id",
          "person",
          "case",
          "kept",
          "merged",
          "one",
          "other",
          "goal",
          "task",
          "note",
          "need",
          "consent",
          "referral",
          "conference",
          "point",
          "subject",
          "appointment",
          "ticket",
          "token");

  private static final List<String> NAMES =
      List.of(
          "q",
          "name",
          "given",
          "family",
          "passportGiven",
          "passportFamily",
          "writtenGiven",
          "writtenFamily",
          "search",
          "query",
          "who");

  private static final Map<String, String> FILLED =
      Map.of(
          "born", Hidden.BORN,
          "day", "2026-11-24",
          "topic", "WORK",
          "language", "ar",
          "reason", "Somebody wants to look through the wall",
          "why", "Somebody wants to look through the wall",
          "compartment", "counselling",
          "to", "jobcenter");

  private Filled() {}

  static Map<String, String> of(Door door, Errand errand) {
    var all = new LinkedHashMap<String, String>(FILLED);
    IDS.forEach(it -> all.put(it, errand.id()));
    NAMES.forEach(it -> all.put(it, errand.name()));
    door.asked().forEach(it -> all.put(nameOf(it), value(it, errand, all)));
    return all;
  }

  private static String nameOf(Parameter parameter) {
    var asked = Objects.requireNonNull(parameter.getAnnotation(RequestParam.class));
    return asked.name().isEmpty() && asked.value().isEmpty()
        ? parameter.getName()
        : asked.name() + asked.value();
  }

  private static String value(Parameter parameter, Errand errand, Map<String, String> all) {
    var type = parameter.getType();
    if (type == UUID.class) {
      return errand.id();
    }
    if (type.isEnum()) {
      return Objects.requireNonNull(type.getEnumConstants())[0].toString();
    }
    if (type == LocalDate.class) {
      return "2026-11-24";
    }
    if (type == int.class || type == long.class || type == Integer.class) {
      return "1";
    }
    return all.getOrDefault(nameOf(parameter), type == boolean.class ? "true" : errand.name());
  }
}
