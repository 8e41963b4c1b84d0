package org.lotsenhaus.casework;

import java.util.Locale;
import java.util.Optional;

/** The way of a case, one step after the other. */
public enum Phase implements Said {
  INTAKE,
  ASSESSMENT,
  PLAN,
  LINKING,
  EVALUATION,
  CLOSED;

  /** Of the five in which somebody is accompanied. */
  public static final int OPEN_ONES = 5;

  public int number() {
    return ordinal() + 1;
  }

  public Optional<Phase> next() {
    return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  @Override
  public String messageKey() {
    return "cases-staff.phase_" + name().toLowerCase(Locale.ROOT);
  }
}
