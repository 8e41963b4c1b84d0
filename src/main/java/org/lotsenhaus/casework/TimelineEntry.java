package org.lotsenhaus.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case, in the words of the reader.
 *
 * @param facts how long, where, with whom, about what
 * @param path behind the city's part, where there is more of it; null where this is all
 */
public record TimelineEntry(
    Instant at,
    String day,
    String kind,
    String facts,
    boolean confidential,
    String text,
    @Nullable String path) {

  public static TimelineEntry of(
      Instant at, String kind, String facts, String text, CaseWords words) {
    return new TimelineEntry(at, words.day(at), kind, facts, false, text, null);
  }

  public TimelineEntry leadingTo(String there) {
    return new TimelineEntry(at, day, kind, facts, confidential, text, there);
  }

  public TimelineEntry inConfidence(boolean confidential) {
    return new TimelineEntry(at, day, kind, facts, confidential, text, path);
  }

  /** Logs never tell of people. */
  @Override
  public String toString() {
    return "TimelineEntry[" + at + "]";
  }
}
