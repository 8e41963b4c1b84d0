package org.lotsenhaus.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something holds: from a day on, and until a day that is no longer part of it. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

  public static final Validity ALWAYS = new Validity(null, null);

  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !hasEnded(day);
  }

  public boolean hasEnded(LocalDate day) {
    return until != null && !day.isBefore(until);
  }

  public boolean isPlanned(LocalDate day) {
    return from != null && day.isBefore(from);
  }

  /** Ends on this day; what was only planned never begins. */
  public Validity endedOn(LocalDate day) {
    return new Validity(from, isPlanned(day) ? from : day);
  }
}
