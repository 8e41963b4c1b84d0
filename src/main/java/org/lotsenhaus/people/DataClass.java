package org.lotsenhaus.people;

import java.util.Locale;

/** Kinds of data that a person lets somebody know; confidential notes are never among them. */
public enum DataClass {
  /** Name, birth date, languages and contact; every consent begins with these. */
  IDENTITY,
  NEEDS,
  PLAN,
  NOTES,
  DOCUMENTS;

  public String messageKey() {
    return "consent.class_" + name().toLowerCase(Locale.ROOT);
  }
}
