package org.lotsenhaus.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.Spoken.Level;

/** Builds somebody who came from Syria and was born in 1989, unless told otherwise. */
public record Someone(
    List<WrittenName> names,
    Optional<BirthDate> born,
    List<Spoken> languages,
    Optional<Recipient> contact,
    Optional<String> address) {

  public static Someone called(String given, String family) {
    return new Someone(
        List.of(new WrittenName(WrittenName.Kind.PASSPORT, given, family)),
        Optional.of(BirthDate.on(LocalDate.of(1989, 3, 14))),
        List.of(new Spoken("ar", Level.NATIVE)),
        Optional.empty(),
        Optional.empty());
  }

  public static Someone writing(String given, String family) {
    return new Someone(
        List.of(new WrittenName(WrittenName.Kind.WRITTEN, given, family)),
        Optional.of(BirthDate.on(LocalDate.of(1989, 3, 14))),
        List.of(new Spoken("ar", Level.NATIVE)),
        Optional.empty(),
        Optional.empty());
  }

  public Someone alsoWriting(String given, String family) {
    var all = new ArrayList<>(names);
    all.add(new WrittenName(WrittenName.Kind.WRITTEN, given, family));
    return new Someone(all, born, languages, contact, address);
  }

  public Someone born(@Nullable String day) {
    var date = Optional.ofNullable(day).map(it -> BirthDate.on(LocalDate.parse(it)));
    return new Someone(names, date, languages, contact, address);
  }

  public Someone speaking(String tag) {
    return new Someone(names, born, List.of(new Spoken(tag, Level.NATIVE)), contact, address);
  }

  public Someone at(String email) {
    return new Someone(names, born, languages, Optional.of(Recipient.email(email)), address);
  }

  public Someone livingAt(String street) {
    return new Someone(names, born, languages, contact, Optional.of(street));
  }

  public Profile profile() {
    return new Profile(names, born, languages, contact, address, Optional.empty());
  }
}
