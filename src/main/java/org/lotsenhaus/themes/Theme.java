package org.lotsenhaus.themes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.people.Topic;

/**
 * @param seen how often, ever
 * @param seenThisYear in the last twelve months
 * @param last the day on which it was seen last
 */
public record Theme(
    UUID id,
    Topic topic,
    String title,
    int seen,
    int seenThisYear,
    @Nullable LocalDate last,
    @Nullable Decision decision) {

  public record Decision(Kind kind, String text) {}

  /** What the steering group makes of it. */
  public enum Kind {
    WATCHED,
    MEASURE,
    SOLVED,
    NOT_OURS;

    String messageKey() {
      return "themes-staff.kind_" + name().toLowerCase(Locale.ROOT);
    }
  }
}
