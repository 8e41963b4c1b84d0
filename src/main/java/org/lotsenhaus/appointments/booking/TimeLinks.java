package org.lotsenhaus.appointments.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;

/**
 * Addresses of the page of times, each a step from where somebody looks.
 *
 * @param path with the query that says what is wanted, ending so that more can follow
 * @param held the token of a time that is kept, or null
 */
record TimeLinks(String path, String site, PartOfDay part, @Nullable String held) {

  String month(YearMonth month) {
    return here() + "&month=" + month;
  }

  String day(LocalDate day) {
    return month(YearMonth.from(day)) + "&day=" + day + "#day";
  }

  String here() {
    return path
        + "site="
        + Asked.encoded(site)
        + "&part="
        + part
        + (held == null ? "" : "&held=" + Asked.encoded(held));
  }

  TimeLinks at(String other) {
    return new TimeLinks(path, other, part, held);
  }

  TimeLinks during(PartOfDay other) {
    return new TimeLinks(path, site, other, held);
  }
}
