package org.lotsenhaus.people.records;

import java.util.Locale;

/** The parts of what is told to a person, in order. A new module adds its own here. */
public enum Chapter {
  PERSON,
  NAMES,
  LANGUAGES,
  CONSENTS,
  CASES,
  NEEDS,
  GOALS,
  TASKS,
  NOTES,
  DOCUMENTS,
  CONFERENCES,
  POINTS,
  STEPS_BACK,
  ACCESS,
  REFERRALS,
  MERGES,
  LOG;

  /** As the JSON calls it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
