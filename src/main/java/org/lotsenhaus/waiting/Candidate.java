package org.lotsenhaus.waiting;

/** A ticket that a desk may call, and the reason to show for its place. */
public record Candidate(Waiting ticket, Reason reason) {

  public enum Reason {
    URGENT,
    WAITED_TOO_LONG,
    APPOINTMENT,
    YOUR_LANGUAGE,
    LONGEST_WAITING
  }
}
