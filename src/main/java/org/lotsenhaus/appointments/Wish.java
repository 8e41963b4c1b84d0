package org.lotsenhaus.appointments;

import java.util.List;
import java.util.Set;
import org.lotsenhaus.shared.Language;

/**
 * What somebody would like an appointment for.
 *
 * @param concerns keys; their minutes add up, in this order, without a gap
 * @param site where; each site is asked for by itself
 * @param people who come, the person included
 * @param shares reserved times that may be used, too
 */
public record Wish(
    List<String> concerns,
    String site,
    Language language,
    int people,
    boolean stepFree,
    Set<String> shares) {

  public static final String URGENT = "URGENT";
  public static final int MOST_PEOPLE = 8;
  public static final int MOST_CONCERNS = 4;

  public Wish at(String otherSite) {
    return new Wish(concerns, otherSite, language, people, stepFree, shares);
  }

  public Wish withShares(Set<String> others) {
    return new Wish(concerns, site, language, people, stepFree, Set.copyOf(others));
  }
}
