package org.lotsenhaus.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.shared.Language;

/**
 * What a person tells of themselves: no more than helping needs.
 *
 * @param names at least one
 * @param wish whom the person would rather have interpret
 */
public record Profile(
    List<WrittenName> names,
    Optional<BirthDate> born,
    List<Spoken> languages,
    Optional<Recipient> contact,
    Optional<String> address,
    Optional<InterpreterWish> wish) {

  public enum InterpreterWish {
    WOMAN,
    MAN
  }

  public Profile {
    names = names.stream().filter(it -> !it.isEmpty()).toList();
    languages = List.copyOf(languages);
    if (names.isEmpty()) {
      throw new NoName();
    }
  }

  /** Levantine Arabic is read as Arabic; who speaks none of the house's languages gets German. */
  public Language readable() {
    return languages.stream()
        .map(Spoken::tag)
        .flatMap(tag -> Language.ofFirstWave(tag.split("-", 2)[0]).stream())
        .findFirst()
        .orElse(Language.GERMAN);
  }

  Description described() {
    return new Description(
        names.stream().map(WrittenName::compared).toList(),
        born,
        languages.stream().map(Spoken::language).collect(toUnmodifiableSet()),
        contact.stream().map(Recipient::address).collect(toUnmodifiableSet()),
        address);
  }

  /** Logs never tell of people. */
  @Override
  public String toString() {
    return "Profile[]";
  }

  /** Somebody who is to be found again needs something to be found by. */
  public static final class NoName extends RuntimeException {}
}
