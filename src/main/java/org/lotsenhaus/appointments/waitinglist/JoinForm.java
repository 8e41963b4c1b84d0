package org.lotsenhaus.appointments.waitinglist;

import static java.util.function.Predicate.not;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.booking.TalkLanguages;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.shared.Language;
import org.springframework.util.MultiValueMap;

/** What somebody waits for, as it was typed. Nonsense is left out. */
public record JoinForm(
    List<String> concerns,
    List<String> sites,
    Set<DayOfWeek> weekdays,
    PartOfDay part,
    LocalDate from,
    LocalDate until,
    Language language,
    int people,
    boolean stepFree,
    String contact) {

  /** On Sundays nobody is there, unless somebody says so. */
  public static final List<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.values()).subList(0, 6);

  private static final int DAYS = 90;

  public static JoinForm of(MultiValueMap<String, String> form, Language page, LocalDate today) {
    var from = max(day(form.getFirst("from")).orElse(today), today);
    var until = day(form.getFirst("until")).orElse(today.plusDays(DAYS));
    return new JoinForm(
        said(form, "concern").limit(Wish.MOST_CONCERNS).toList(),
        said(form, "site").toList(),
        said(form, "weekday")
            .flatMap(it -> one(it, DayOfWeek::valueOf).stream())
            .collect(Collectors.toSet()),
        said(form, "part")
            .flatMap(it -> one(it, PartOfDay::valueOf).stream())
            .findFirst()
            .orElse(PartOfDay.ANY),
        from,
        max(until, from),
        language(form, page),
        said(form, "people")
            .flatMap(it -> one(it, Integer::valueOf).stream())
            .findFirst()
            .orElse(1),
        form.containsKey("stepFree"),
        said(form, "contact").findFirst().map(String::strip).orElse(""));
  }

  private static Stream<String> said(MultiValueMap<String, String> form, String field) {
    return form.getOrDefault(field, List.of()).stream().filter(not(String::isBlank)).distinct();
  }

  private static Optional<LocalDate> day(@Nullable String written) {
    return written == null ? Optional.empty() : one(written, LocalDate::parse);
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static <T> Optional<T> one(String written, Function<String, T> read) {
    try {
      return Optional.of(read.apply(written));
    } catch (IllegalArgumentException | DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  /**
   * Who talks German, or brings somebody along, says so on the page where appointments are booked.
   */
  private static Language language(MultiValueMap<String, String> form, Language page) {
    var talk = said(form, "talk").findFirst().orElse("");
    return Set.of("GERMAN", "OWN").contains(talk)
        ? Language.GERMAN
        : said(form, "language")
            .flatMap(tag -> TALK.stream().filter(it -> it.tag().equals(tag)))
            .findFirst()
            .orElse(page.isGerman() ? Language.GERMAN : page);
  }

  public static final List<Language> TALK =
      Stream.concat(Stream.of(Language.GERMAN), TalkLanguages.ALL.stream()).toList();

  /** One field for both: nobody needs to say which of them it is. */
  public Contact reached() {
    return Contact.of(contact.contains("@") ? Contact.Kind.EMAIL : Contact.Kind.MOBILE, contact);
  }

  /** At the desk nobody needs one. */
  public Contact reachedIfAny() {
    return contact.isEmpty() ? Contact.NONE : reached();
  }

  /** Staff write in another language than those whom they help. */
  public Language toldIn() {
    return Language.ofFirstWave(language.tag()).orElse(Language.GERMAN);
  }

  Wish wish(String site) {
    return new Wish(concerns, site, language, people, stepFree, Set.of());
  }

  When when() {
    return new When(weekdays, part, from, until);
  }

  @Override
  public String toString() {
    return "JoinForm" + concerns;
  }
}
