package org.lotsenhaus.admin.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What has texts: named as in the table of translations, with the fields in order of reading. */
public enum Subject {
  CONCERN("title", "summary", "keywords"),
  DOCUMENT("name"),
  CONCERN_GROUP("title", "hint"),
  ASKED_OFTEN("title"),
  UNIT("name", "description"),
  SITE("directions"),
  WAITING_AREA("name", "directions"),
  CLOSURE("reason"),
  COMPARTMENT("name"),
  CITY("name", "authority");

  private final List<String> fields;

  Subject(String... fields) {
    this.fields = List.of(fields);
  }

  public List<String> fields() {
    return fields;
  }

  /** Part of addresses and of the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Subject> of(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
