package org.lotsenhaus.audit;

/** Where a chain is broken first. */
record Flaw(Kind kind, long number, String line) {

  enum Kind {
    CHANGED,
    INSERTED,
    REMOVED
  }

  static Flaw changed(long number, Entry entry) {
    return new Flaw(Kind.CHANGED, number, told(entry));
  }

  static Flaw inserted(long number, Entry entry) {
    return new Flaw(Kind.INSERTED, number, told(entry));
  }

  static Flaw removed(long number) {
    return new Flaw(Kind.REMOVED, number, "");
  }

  private static String told(Entry entry) {
    return "%s %s %s \"%s\" %s (%s)"
        .formatted(
            entry.at(), entry.actor(), entry.kind(), entry.action(), entry.subject(), entry.id());
  }

  @Override
  public String toString() {
    return switch (kind) {
      case CHANGED -> "line %d was CHANGED: %s".formatted(number, line);
      case INSERTED -> "a line was INSERTED near line %d: %s".formatted(number, line);
      case REMOVED -> "line %d was REMOVED".formatted(number);
    };
  }
}
