package org.lotsenhaus.casework.documents.scan;

import java.util.Locale;

/** A file that isn't kept, and why; nothing of it stays. */
public final class DocumentRefused extends RuntimeException {

  public enum Why {
    MISSING,
    EMPTY,
    TOO_BIG,
    WRONG_TYPE,
    INFECTED,
    /** There is a scanner, but it doesn't answer. */
    SCANNER_SILENT;

    public String messageKey() {
      return "documents-staff.wrong_" + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Why why;

  public DocumentRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
