package org.lotsenhaus.casework.notes;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.lotsenhaus.casework.Said;
import org.lotsenhaus.people.Topic;

/**
 * What happened in a case and matters later.
 *
 * @param topic what it was about; empty: the case as a whole
 * @param confidential stays with those who work on the case, whatever is consented to
 * @param interpretedIn the tag of a language
 * @param together of joint counselling, and of nothing else
 */
public record Note(
    Kind kind,
    Optional<Topic> topic,
    boolean confidential,
    String text,
    Optional<Integer> minutes,
    Optional<String> interpretedIn,
    Instant happenedAt,
    Optional<Together> together,
    String by) {

  /** Counselling in one room with a partner's unit, at a site of the plan. */
  public record Together(String unit, String site) {}

  public enum Kind implements Said {
    FIRST_TALK,
    TALK,
    CALL,
    LETTER,
    VISIT,
    /** Together with a partner. */
    JOINT,
    CONFERENCE,
    OTHER;

    @Override
    public String messageKey() {
      return "cases-staff.kind_" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Logs never tell of people. */
  @Override
  public String toString() {
    return "Note[" + kind + "]";
  }
}
