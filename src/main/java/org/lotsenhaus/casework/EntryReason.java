package org.lotsenhaus.casework;

import java.util.Locale;

/** Why somebody needs to be accompanied, where others need an answer. */
public enum EntryReason implements Said {
  /** Several topics hang together: without housing no school, without school no work. */
  COMPLEX_NEED,
  /** More than two offices or organisations have to work together. */
  SEVERAL_ACTORS,
  /** It will take months. */
  LASTING_NEED,
  /** Without help something is lost now: the flat, the job, health. */
  URGENT_SITUATION,
  /** Can't find the way alone: language, illness, being new. */
  NEEDS_SUPPORT;

  @Override
  public String messageKey() {
    return "cases-staff.reason_" + name().toLowerCase(Locale.ROOT);
  }
}
