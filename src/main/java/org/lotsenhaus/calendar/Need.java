package org.lotsenhaus.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting needs: one of several teams, the better ones first.
 *
 * @param shares the reserved times that may be used beside those that everybody may book
 * @param givesUp claims that end when the meeting is booked: their time counts as free
 */
public record Need(List<Team> anyOf, Set<String> shares, List<Claim> givesUp) {

  /** Everybody who must be free. */
  public record Team(List<Part> allOf) {
    public static Team of(Part... parts) {
      return new Team(List.of(parts));
    }
  }

  /**
   * Any one resource with all these tags.
   *
   * @param after how long after the start of the meeting it is needed; negative for before
   * @param only the one reserved share that counts, instead of what everybody may book
   */
  public record Part(Set<String> tags, Duration after, Duration lasting, @Nullable String only) {

    public Part(Set<String> tags, Duration after, Duration lasting) {
      this(tags, after, lasting, null);
    }

    public static Part throughout(Duration meeting, String... tags) {
      return new Part(Set.of(tags), Duration.ZERO, meeting);
    }
  }

  public static Need of(Team... anyOf) {
    return new Need(List.of(anyOf), Set.of(), List.of());
  }

  public Need with(Set<String> shares) {
    return new Need(anyOf, Set.copyOf(shares), givesUp);
  }
}
