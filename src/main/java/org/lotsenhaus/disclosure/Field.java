package org.lotsenhaus.disclosure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.BirthDate;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.ui.Words;

/** What can be asked for. What stands in a case can't be. */
public enum Field {
  NAME,
  BORN,
  ADDRESS,
  CONTACT,
  LANGUAGES;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  String messageKey() {
    return "disclosure-staff.field_" + name().toLowerCase(Locale.ROOT);
  }

  /** Where somebody can be found stays back under an address block, whatever was granted. */
  boolean isKeptBack(Person person) {
    return person.blocked() && (this == ADDRESS || this == CONTACT);
  }

  Optional<String> of(Person person) {
    var profile = person.profile();
    return switch (this) {
      case NAME -> Optional.of(person.name());
      case BORN -> profile.born().map(Field::told);
      case ADDRESS -> profile.address();
      case CONTACT -> profile.contact().map(Recipient::address);
      case LANGUAGES ->
          Optional.of(String.join(", ", profile.languages().stream().map(Spoken::tag).toList()));
    };
  }

  /** A day as the reader writes it; the year alone where no more is known. */
  String shown(String content, Words words) {
    return this == BORN && DAY.matcher(content).matches()
        ? words.dateShortWithYear(LocalDate.parse(content))
        : content;
  }

  private static String told(BirthDate born) {
    return born.precision() == BirthDate.Precision.YEAR
        ? String.valueOf(born.date().getYear())
        : born.date().toString();
  }
}
