package org.lotsenhaus.people.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.messaging.NotReachable;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.BirthDate;
import org.lotsenhaus.people.BirthDate.Precision;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.Profile.InterpreterWish;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.people.WrittenName;
import org.lotsenhaus.people.WrittenName.Kind;

/** Reads who somebody is from a form, and fills one in with it. */
final class PersonForm {

  static final List<Integer> LANGUAGES = List.of(1, 2, 3);

  private static final List<String> FIELDS =
      List.of(
          "given",
          "family",
          "own_given",
          "own_family",
          "year",
          "month",
          "day",
          "language1",
          "level1",
          "language2",
          "level2",
          "language3",
          "level3",
          "wish",
          "contact",
          "address");

  private static final int LONGEST = 120;
  private static final int OLDEST = 120;

  private PersonForm() {}

  /** Empty when something has to be said again; then it stands at its field. */
  static Optional<Profile> profile(Entries typed, LocalDate today) {
    var names =
        List.of(
            new WrittenName(Kind.PASSPORT, text(typed, "given"), text(typed, "family")),
            new WrittenName(Kind.WRITTEN, text(typed, "own_given"), text(typed, "own_family")));
    if (names.stream().allMatch(it -> it.whole().isEmpty())) {
      typed.wrong("family", "people-staff.wrong_no_name");
    }
    var born = born(typed, today);
    var contact = contact(typed);
    var address = Optional.ofNullable(typed.maybe("address"));
    text(typed, "address");
    return typed.isFine()
        ? Optional.of(new Profile(names, born, languages(typed), contact, address, wish(typed)))
        : Optional.empty();
  }

  private static String text(Entries typed, String name) {
    if (typed.text(name).length() > LONGEST) {
      typed.wrong(name, "admin-staff.wrong_long");
    }
    return typed.text(name);
  }

  /** Who knows only the year says only the year. */
  private static Optional<BirthDate> born(Entries typed, LocalDate today) {
    if (typed.text("day").isEmpty()
        && typed.text("month").isEmpty()
        && typed.text("year").isEmpty()) {
      return Optional.empty();
    }
    int year = typed.number("year", today.getYear() - OLDEST, today.getYear());
    return typed.text("day").isEmpty() && typed.text("month").isEmpty()
        ? Optional.of(BirthDate.in(year))
        : day(typed, year, today);
  }

  private static Optional<BirthDate> day(Entries typed, int year, LocalDate today) {
    int month = typed.number("month", 1, 12);
    int day = typed.number("day", 1, 31);
    try {
      var date = LocalDate.of(year, month, day);
      if (!date.isAfter(today)) {
        return Optional.of(BirthDate.on(date));
      }
    } catch (DateTimeException noSuchDay) {
      // said below
    }
    typed.wrong("day", "people-staff.wrong_birth_date");
    return Optional.empty();
  }

  private static Optional<Recipient> contact(Entries typed) {
    var text = typed.text("contact");
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(text.contains("@") ? Recipient.email(text) : Recipient.sms(text));
    } catch (NotReachable wrong) {
      typed.wrong("contact", "people-staff.wrong_contact");
      return Optional.empty();
    }
  }

  private static List<Spoken> languages(Entries typed) {
    var spoken = new ArrayList<Spoken>();
    for (var n : LANGUAGES) {
      SpokenLanguages.tags()
          .filter(tag -> tag.equals(typed.text("language" + n)))
          .filter(tag -> spoken.stream().noneMatch(it -> it.tag().equals(tag)))
          .forEach(tag -> spoken.add(new Spoken(tag, level(typed.text("level" + n), n))));
    }
    return spoken;
  }

  private static Spoken.Level level(String typed, int position) {
    return List.of(Spoken.Level.values()).stream()
        .filter(it -> it.name().equals(typed))
        .findFirst()
        .orElse(position == 1 ? Spoken.Level.NATIVE : Spoken.Level.SOME);
  }

  private static Optional<InterpreterWish> wish(Entries typed) {
    return List.of(InterpreterWish.values()).stream()
        .filter(it -> it.name().equals(typed.text("wish")))
        .findFirst();
  }

  /** What is known, and what was typed where nothing is known. */
  static Entries together(Entries known, Entries typed) {
    FIELDS.stream()
        .filter(it -> known.text(it).isEmpty() && !typed.text(it).isEmpty())
        .forEach(it -> known.with(it, typed.text(it)));
    return known;
  }

  static Entries filled(Profile profile) {
    var form = Entries.none();
    profile.names().forEach(it -> name(form, it));
    profile.born().ifPresent(it -> born(form, it));
    IntStream.range(0, Math.min(LANGUAGES.size(), profile.languages().size()))
        .forEach(i ->
            form.with("language" + (i + 1), profile.languages().get(i).tag())
                .with("level" + (i + 1), profile.languages().get(i).level()));
    return form.with("contact", orNull(profile.contact().map(Recipient::address)))
        .with("address", orNull(profile.address()))
        .with("wish", orNull(profile.wish()));
  }

  private static void name(Entries form, WrittenName name) {
    var own = name.kind() == Kind.WRITTEN ? "own_" : "";
    form.with(own + "given", name.given()).with(own + "family", name.family());
  }

  private static void born(Entries form, BirthDate born) {
    form.with("year", born.date().getYear());
    if (born.precision() == Precision.DAY) {
      form.with("month", born.date().getMonthValue()).with("day", born.date().getDayOfMonth());
    }
  }

  private static @Nullable Object orNull(Optional<?> value) {
    return value.orElse(null);
  }
}
