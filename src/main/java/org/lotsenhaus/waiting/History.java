package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/** What past days have shown. No names, no ticket numbers, and nothing about single caseworkers. */
public record History(List<Turn> turns, List<Presence> presences) {

  public static final History NONE = new History(List.of(), List.of());

  public History {
    turns = List.copyOf(turns);
    presences = List.copyOf(presences);
  }

  /**
   * One turn in the line. Who is parked and comes back, or is forwarded, takes another one.
   *
   * @param call null when the ticket was given back uncalled
   * @param endedAt when the desk was done (with a no-show too) or the ticket was given back
   */
  public record Turn(
      String concern,
      Language language,
      boolean urgent,
      Instant arrivedAt,
      Instant joinedAt,
      @Nullable Call call,
      Instant endedAt) {

    boolean overtook() {
      return urgent || joinedAt.isAfter(arrivedAt);
    }
  }

  public record Call(String desk, Instant at) {

    Duration until(Instant end) {
      return Duration.between(at, end);
    }
  }

  /** A desk was at work from then till then, without a pause. */
  public record Presence(String desk, Instant from, Instant to) {}
}
