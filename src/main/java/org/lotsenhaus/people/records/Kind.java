package org.lotsenhaus.people.records;

import java.util.Locale;

/**
 * A kind of record, in the order in which a run goes through them: what hangs on something comes
 * before it.
 */
public enum Kind {
  /** A link in a person's hand; from its last day. */
  LINK(0),
  /** A copy for another authority that nobody fetched; from the day when it can't be read. */
  COPY(0),
  /** A copy for the person of all that is known; from the last day of its link. */
  REPORT(0),
  /** From the last day, the refusal or the withdrawal. */
  CONSENT(36),
  /** One that belongs to no case; from what was last heard of it. */
  REFERRAL(36),
  /** With everything in it; from its closing. */
  CASE(36),
  /** A request across the wall; from its last step. */
  DISCLOSURE(36),
  /** Who somebody is, when nothing else is kept of them; from the last time anybody touched it. */
  PERSON(12);

  private final int months;

  Kind(int months) {
    this.months = months;
  }

  /** How long it is kept as long as the city decides nothing else. */
  public int months() {
    return months;
  }

  /** Where nothing is left to decide: what can't be read any more serves nobody. */
  public boolean isFixed() {
    return months == 0;
  }

  public String messageKey() {
    return "retention-staff.kind_" + name().toLowerCase(Locale.ROOT);
  }
}
