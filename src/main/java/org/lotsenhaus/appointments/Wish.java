package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.shared.Language;

/**
 * What somebody would like an appointment for.
 *
 * @param concerns keys; their minutes add up, in this order, without a gap
 * @param site where; each site is asked for by itself
 * @param people who come, the person included
 * @param shares reserved times that may be used, too
 * @param adviser the number of the one that it must begin with; null for any
 * @param old the appointment that it would take the place of; null for a new one
 */
public record Wish(
    List<String> concerns,
    String site,
    Language language,
    int people,
    boolean stepFree,
    Set<String> shares,
    @Nullable Integer adviser,
    @Nullable Old old) {

  public static final String URGENT = "URGENT";
  private static final String DRAWN = "draw:";
  public static final int MOST_PEOPLE = 8;
  public static final int MOST_CONCERNS = 4;

  /** What is given up with the new time; only then is it free. */
  public record Old(String site, List<Claim> claims) {}

  public Wish(
      List<String> concerns,
      String site,
      Language language,
      int people,
      boolean stepFree,
      Set<String> shares) {
    this(concerns, site, language, people, stepFree, shares, null, null);
  }

  public Wish at(String otherSite) {
    return new Wish(concerns, otherSite, language, people, stepFree, shares, adviser, old);
  }

  /** The share of times that are drawn by lot. */
  public static String drawn(UUID draw) {
    return DRAWN + draw;
  }

  public static boolean isDrawn(@Nullable String share) {
    return share != null && share.startsWith(DRAWN);
  }

  /** From a batch that is drawn: then its advisers count and no others. */
  @Nullable String onlyShare() {
    return shares.stream().filter(Wish::isDrawn).findFirst().orElse(null);
  }

  /** What it stays when the draw is over. */
  Wish afterDraw() {
    return onlyShare() == null ? this : withShares(Set.of());
  }

  public Wish withShares(Set<String> others) {
    return new Wish(concerns, site, language, people, stepFree, Set.copyOf(others), adviser, old);
  }

  public Wish beginningWith(@Nullable Integer one) {
    return new Wish(concerns, site, language, people, stepFree, shares, one, old);
  }

  public Wish insteadOf(@Nullable Old other) {
    return new Wish(concerns, site, language, people, stepFree, shares, adviser, other);
  }

  List<Claim> givesUp() {
    return old == null ? List.of() : old.claims();
  }

  /** Where it is already: nothing to move to. */
  boolean isOldTime(Instant start) {
    return old != null
        && old.site().equals(site)
        && old.claims().stream().anyMatch(it -> it.time().start().equals(start));
  }
}
