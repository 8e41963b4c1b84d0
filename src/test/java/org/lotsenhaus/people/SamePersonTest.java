package org.lotsenhaus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.people.Comparison.Verdict.DIFFERENT;
import static org.lotsenhaus.people.Comparison.Verdict.PERHAPS_THE_SAME;
import static org.lotsenhaus.people.Comparison.Verdict.PROBABLY_THE_SAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.people.Comparison.Evidence;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.names.Name;

class SamePersonTest {

  private static final BirthDate BORN = BirthDate.on(LocalDate.of(1990, 5, 12));

  @ParameterizedTest
  @CsvSource({
    "محمد الأحمد, Mohammed Al-Ahmad",
    "محمد الأحمد, Muhamed Alahmad",
    "Mohammed Al-Ahmad, Muhamed Alahmad",
    "Володимир Зеленський, Wolodymyr Selenskyj",
  })
  void one_name_in_two_scripts_born_on_one_day_is_probably_one_person(String one, String other) {
    assertThat(verdict(born(BORN, one), born(BORN, other))).isEqualTo(PROBABLY_THE_SAME);
  }

  @Test
  void the_name_in_the_passport_counts_as_well_as_the_written_one() {
    var first = born(BORN, "حسن عمر", "Hassan Omar");
    var second = born(BORN, "Hasan Omar");

    assertThat(verdict(first, second)).isEqualTo(PROBABLY_THE_SAME);
  }

  @ParameterizedTest
  @CsvSource({"1990-12-05", "1990-05-13", "1990-01-01"})
  void a_slip_in_the_date_is_worth_a_look(LocalDate date) {
    var slipped = born(BirthDate.on(date), "Mohammed Al-Ahmad");

    assertThat(verdict(slipped, born(BORN, "محمد الأحمد"))).isEqualTo(PERHAPS_THE_SAME);
  }

  @Test
  void where_only_the_year_is_known_a_name_is_worth_a_look() {
    assertThat(verdict(born(BirthDate.in(1990), "Olena Shevchenko"), born(BORN, "Олена Шевченко")))
        .isEqualTo(PERHAPS_THE_SAME);
  }

  @Test
  void a_common_name_born_another_day_is_somebody_else() {
    var other = BirthDate.on(LocalDate.of(1971, 11, 30));

    assertThat(verdict(born(BORN, "Mohammed Ali"), born(other, "محمد علي"))).isEqualTo(DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Hasan Haddad, Husain Haddad",
    "Amira Haddad, Amina Haddad",
    "محمد حداد, Mahmoud Haddad",
    "Ali Haddad, Alia Haddad",
    "Samir Haddad, Samira Haddad",
    "Olena Bondar, Olha Bondar",
    "Ahmad Haddad, Ahmad Ali Haddad",
  })
  void twins_are_never_probably_the_same(String one, String other) {
    assertThat(verdict(atHome(one), atHome(other))).isNotEqualTo(PROBABLY_THE_SAME);
  }

  @Test
  void who_moved_out_is_not_taken_for_the_twin_either() {
    assertThat(verdict(born(BORN, "Hasan Haddad"), born(BORN, "Husain Haddad")))
        .isEqualTo(PERHAPS_THE_SAME);
  }

  @Test
  void one_person_entered_twice_at_one_address_is_probably_the_same() {
    assertThat(verdict(atHome("Hasan Haddad"), atHome("Haddad, Hassan")))
        .isEqualTo(PROBABLY_THE_SAME);
  }

  @Test
  void what_is_not_known_counts_neither_way() {
    var bare =
        new Description(
            names("Hasan Haddad"), Optional.empty(), Set.of(), Set.of(), Optional.empty());

    assertThat(SamePerson.compare(bare, atHome("Hasan Haddad")).bits())
        .containsEntry(Evidence.BIRTH_DATE, 0.0)
        .containsEntry(Evidence.LANGUAGES, 0.0)
        .containsEntry(Evidence.CONTACT, 0.0)
        .containsEntry(Evidence.ADDRESS, 0.0);
  }

  @Test
  void a_common_language_speaks_for_and_none_against() {
    var arabic = speaking("ar", "ku");

    assertThat(languages(arabic, speaking("ku"))).isPositive();
    assertThat(languages(arabic, speaking("uk"))).isNegative();
  }

  @Test
  void the_order_of_the_two_does_not_matter() {
    var one = atHome("محمد الأحمد");
    var other = born(BirthDate.in(1990), "Muhamed Alahmad");

    assertThat(SamePerson.compare(one, other)).isEqualTo(SamePerson.compare(other, one));
  }

  private static Verdict verdict(Description one, Description other) {
    return SamePerson.compare(one, other).verdict();
  }

  private static double languages(Description one, Description other) {
    return SamePerson.compare(one, other).bits().getOrDefault(Evidence.LANGUAGES, 0.0);
  }

  private static Description born(BirthDate date, String... names) {
    return new Description(names(names), Optional.of(date), Set.of(), Set.of(), Optional.empty());
  }

  private static Description atHome(String name) {
    return new Description(
        names(name),
        Optional.of(BORN),
        Set.of("ar"),
        Set.of("+4921510000"),
        Optional.of("47798 Ostwall 1"));
  }

  private static Description speaking(String... languages) {
    return new Description(
        names("Hasan Haddad"), Optional.of(BORN), Set.of(languages), Set.of(), Optional.empty());
  }

  private static List<Name> names(String... names) {
    return Stream.of(names).map(Name::of).toList();
  }
}
