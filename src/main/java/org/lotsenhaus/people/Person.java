package org.lotsenhaus.people;

import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.ui.Words;

/**
 * An advice seeker, as one protected area knows them.
 *
 * @param blocked an Auskunftssperre (BMG § 51) is entered: outside the person's own file nothing
 *     shows who or where they are
 * @param mergedInto the record that somebody confirmed to be of the same person
 */
public record Person(
    UUID id, String compartment, Profile profile, boolean blocked, Optional<UUID> mergedInto) {

  /** As in the passport, where that is known. */
  public String name() {
    return name(WrittenName.Kind.PASSPORT).orElseGet(() -> profile.names().getFirst().whole());
  }

  /** As the person writes it, where that differs. */
  public Optional<String> ownName() {
    return name(WrittenName.Kind.WRITTEN).filter(it -> !it.equals(name()));
  }

  private Optional<String> name(WrittenName.Kind kind) {
    return profile.names().stream()
        .filter(it -> it.kind() == kind)
        .map(WrittenName::whole)
        .findFirst();
  }

  /** In lists and headings: nobody is named who is protected. */
  public String shownName(Words words) {
    return blocked ? words.plain("people-staff.protected") : name();
  }

  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
