package org.lotsenhaus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.people.Someone.writing;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.FindAlike.Found;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class PeopleTest {

  private static final String HERE = TestPlan.COUNSELLING;

  @Autowired RegisterPerson register;
  @Autowired FindPeople find;
  @Autowired FindAlike alike;
  @Autowired MergePeople merge;
  @Autowired People people;

  @Test
  void what_somebody_told_is_read_again_as_it_was(TestCity city) {
    var told =
        called("Samira", "Haddad")
            .alsoWriting("سميرة", "حداد")
            .speaking("ar-apc")
            .at("samira@example.org")
            .livingAt("Neusser Straße 4, 47798 Krefeld")
            .profile();
    var id = registered(city, told);
    var read = city.as(CASE_MANAGER, () -> people.byId(id)).orElseThrow();
    assertThat(read.profile()).isEqualTo(told);
    assertThat(read.name()).isEqualTo("Samira Haddad");
    assertThat(read.ownName()).contains("سميرة حداد");
  }

  @Test
  void nobody_is_kept_without_any_name() {
    assertThatThrownBy(() -> called(" ", "").profile()).isInstanceOf(Profile.NoName.class);
  }

  @Test
  void three_spellings_of_one_name_warn_of_each_other(TestCity city) {
    registered(city, called("Mohammed", "Al-Ahmad").profile());
    registered(city, called("Muhamed", "Alahmad").profile());
    assertThat(like(city, writing("محمد", "الأحمد").profile()))
        .hasSize(2)
        .extracting(it -> it.why().verdict())
        .containsOnly(Verdict.PROBABLY_THE_SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Зеленський, Wolodymyr, Selenskyj",
    "Selenskyj, Володимир, Зеленський",
    "Nguyen, Thi Hoa, Nguyễn",
    "Yildiz, Ayşe, Yıldız",
    "Haddad, سميرة, حداد",
    "Tesfay, ሃና, ተስፋይ",
  })
  void a_name_is_found_in_whatever_letters_it_was_written(
      String typed, String given, String family, TestCity city) {
    var id = registered(city, writing(given, family).profile());
    registered(city, called("Peter", "Müller").profile());
    assertThat(city.as(CASE_MANAGER, () -> find.byName(typed)))
        .extracting(Person::id)
        .contains(id)
        .hasSize(1);
  }

  @Test
  void a_swapped_day_and_month_still_warns(TestCity city) {
    registered(city, called("Olena", "Petrenko").born("1990-03-04").profile());
    assertThat(like(city, called("Olena", "Petrenko").born("1990-04-03").profile())).hasSize(1);
  }

  @Test
  void the_other_side_of_the_wall_finds_nobody_and_is_warned_of_nobody(TestCity city) {
    var profile = called("Samira", "Haddad").at("samira@example.org").profile();
    var id = registered(city, profile);
    for (var outside : List.of(RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThat(city.as(outside, () -> people.byId(id))).isEmpty();
      assertThat(city.as(outside, () -> find.byName("Samira Haddad"))).isEmpty();
      assertThat(city.as(outside, () -> alike.like(profile))).isEmpty();
    }
    assertThat(city.call(() -> find.byName("Samira Haddad"))).isEmpty();
  }

  @Test
  void the_same_person_may_be_known_on_both_sides_and_nothing_links_them(TestCity city) {
    var profile = called("Samira", "Haddad").profile();
    registered(city, profile);
    var there =
        city.as(RESIDENCE_CASE_MANAGER, () -> register.register("foreigners_office", profile));
    assertThat(city.as(RESIDENCE_CASE_MANAGER, () -> find.byName("Haddad")))
        .extracting(Person::id)
        .containsExactly(there);
  }

  @Test
  void nobody_writes_into_an_area_they_do_not_hold(TestCity city) {
    assertThatThrownBy(() ->
            city.as(
                RESIDENCE_CASE_MANAGER,
                () -> register.register(HERE, called("Samira", "Haddad").profile())))
        .isInstanceOf(RegisterPerson.NotHeld.class);
  }

  @Test
  void a_merge_is_undone_without_a_trace(TestCity city) {
    var kept = registered(city, called("Mohammed", "Al-Ahmad").profile());
    var merged = registered(city, writing("محمد", "الأحمد").profile());
    var before = city.as(CASE_MANAGER, () -> people.byId(merged)).orElseThrow();
    run(city, () -> merge.merge(kept, merged));
    assertThat(city.as(CASE_MANAGER, () -> people.mergedInto(kept)))
        .extracting(Person::id)
        .containsExactly(merged);
    assertThat(city.as(CASE_MANAGER, () -> find.byName("Mohammed Al-Ahmad")))
        .extracting(Person::id)
        .containsExactly(kept);
    run(city, () -> merge.undo(merged));
    assertThat(city.as(CASE_MANAGER, () -> people.byId(merged))).contains(before);
    assertThat(city.as(CASE_MANAGER, () -> people.mergedInto(kept))).isEmpty();
  }

  @Test
  void undoing_leaves_what_was_merged_before(TestCity city) {
    var first = registered(city, called("Mohammed", "Al-Ahmad").profile());
    var second = registered(city, called("Muhamed", "Alahmad").profile());
    var third = registered(city, writing("محمد", "الأحمد").profile());
    run(city, () -> merge.merge(second, third));
    run(city, () -> merge.merge(first, second));
    assertThat(city.as(CASE_MANAGER, () -> people.mergedInto(first))).hasSize(2);
    run(city, () -> merge.undo(second));
    assertThat(city.as(CASE_MANAGER, () -> people.mergedInto(second)))
        .extracting(Person::id)
        .containsExactly(third);
  }

  @Test
  void nobody_is_merged_with_themselves_twice_or_with_somebody_unseen(TestCity city) {
    var one = registered(city, called("Mohammed", "Al-Ahmad").profile());
    var other = registered(city, called("Muhamed", "Alahmad").profile());
    run(city, () -> merge.merge(one, other));
    for (var wrong : List.of(one, other, UUID.randomUUID())) {
      assertThatThrownBy(() -> run(city, () -> merge.merge(one, wrong)))
          .isInstanceOf(MergePeople.NotMergeable.class);
    }
  }

  @Test
  void those_declared_different_are_not_proposed_again(TestCity city) {
    var one = registered(city, called("Mohammed", "Al-Ahmad").profile());
    var other = registered(city, called("Muhamed", "Alahmad").profile());
    assertThat(likeKnown(city, one)).extracting(it -> it.person().id()).containsExactly(other);
    run(city, () -> merge.areDifferent(other, one));
    run(city, () -> merge.areDifferent(one, other));
    assertThat(likeKnown(city, one)).isEmpty();
    assertThat(likeKnown(city, other)).isEmpty();
  }

  @Test
  void undoing_a_merge_keeps_that_they_were_declared_different(TestCity city) {
    var one = registered(city, called("Mohammed", "Al-Ahmad").profile());
    var other = registered(city, called("Muhamed", "Alahmad").profile());
    run(city, () -> merge.areDifferent(one, other));
    run(city, () -> merge.merge(one, other));
    run(city, () -> merge.undo(other));
    assertThat(likeKnown(city, one)).isEmpty();
  }

  @Test
  void whoever_is_found_by_a_merged_name_is_shown_by_the_kept_one(TestCity city) {
    var kept = registered(city, called("Samira", "Haddad").profile());
    var merged = registered(city, called("Selma", "Özdemir").profile());
    run(city, () -> merge.merge(kept, merged));
    assertThat(city.as(CASE_MANAGER, () -> find.byName("Selma Özdemir")))
        .extracting(Person::id)
        .containsExactly(kept);
    assertThat(like(city, called("Selma", "Özdemir").profile()))
        .extracting(it -> it.person().id())
        .containsExactly(kept);
  }

  @Test
  void different_from_one_record_is_different_from_the_person(TestCity city) {
    var kept = registered(city, called("Mohammed", "Al-Ahmad").profile());
    var merged = registered(city, writing("محمد", "الأحمد").profile());
    var other = registered(city, called("Muhamed", "Alahmad").profile());
    run(city, () -> merge.areDifferent(other, merged));
    run(city, () -> merge.merge(kept, merged));
    assertThat(likeKnown(city, other)).isEmpty();
    assertThat(likeKnown(city, kept)).isEmpty();
    run(city, () -> merge.undo(merged));
    assertThat(likeKnown(city, other)).extracting(it -> it.person().id()).containsExactly(kept);
  }

  @Test
  void twins_are_perhaps_the_same_and_never_probably(TestCity city) {
    var home = "Hansastraße 1, 47798 Krefeld";
    registered(city, called("Hassan", "Al-Ahmad").livingAt(home).profile());
    assertThat(like(city, called("Hussein", "Al-Ahmad").livingAt(home).profile()))
        .extracting(it -> it.why().verdict())
        .containsOnly(Verdict.PERHAPS_THE_SAME);
  }

  @Test
  void what_changes_is_found_under_the_new_name(TestCity city) {
    var id = registered(city, called("Olena", "Petrenko").profile());
    run(city, () -> register.change(person(id), called("Olena", "Schmidt").profile()));
    assertThat(city.as(CASE_MANAGER, () -> find.byName("Schmidt"))).hasSize(1);
    assertThat(city.as(CASE_MANAGER, () -> find.byName("Petrenko"))).isEmpty();
  }

  private Person person(UUID id) {
    return people.byId(id).orElseThrow();
  }

  private UUID registered(TestCity city, Profile profile) {
    return city.as(CASE_MANAGER, () -> register.register(HERE, profile));
  }

  private List<Found> like(TestCity city, Profile profile) {
    return city.as(CASE_MANAGER, () -> alike.like(profile));
  }

  private List<Found> likeKnown(TestCity city, UUID id) {
    return city.as(CASE_MANAGER, () -> alike.like(person(id)));
  }

  private static void run(TestCity city, Runnable work) {
    city.as(
        CASE_MANAGER,
        () -> {
          work.run();
          return true;
        });
  }
}
