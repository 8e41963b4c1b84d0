package org.lotsenhaus.appointments.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.springframework.util.MultiValueMap;

/** Where in the calendar somebody looks; what is nonsense counts as not said. */
record Looked(PartOfDay part, @Nullable YearMonth month, @Nullable LocalDate day) {

  static Looked of(MultiValueMap<String, String> query) {
    return new Looked(
        part(query.getFirst("part")),
        parsed(query.getFirst("month"), YearMonth::parse),
        parsed(query.getFirst("day"), LocalDate::parse));
  }

  private static PartOfDay part(@Nullable String named) {
    for (var part : PartOfDay.values()) {
      if (part.name().equals(named)) {
        return part;
      }
    }
    return PartOfDay.ANY;
  }

  private static <T> @Nullable T parsed(@Nullable String written, Function<String, T> parse) {
    try {
      return written == null ? null : parse.apply(written);
    } catch (DateTimeException nonsense) {
      return null;
    }
  }
}
