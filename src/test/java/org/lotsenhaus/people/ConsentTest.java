package org.lotsenhaus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.AskConsent.Asking;
import org.lotsenhaus.people.Consent.State;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HouseTest
@RecordApplicationEvents
class ConsentTest {

  private static final LocalDate IN_SPRING = LocalDate.of(2027, 5, 24);

  @Autowired RegisterPerson register;
  @Autowired People people;
  @Autowired FindPeople find;
  @Autowired AskConsent ask;
  @Autowired AnswerConsent answer;
  @Autowired Consents consents;
  @Autowired PersonLinks links;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;

  @Test
  void asking_alone_shows_nobody_anything(TestCity city) {
    var consent = asked(city, samira(city));
    assertThat(consent.on(today())).isEqualTo(State.ASKED);
    assertThat(seenBy(city, PARTNER_CASE_MANAGER, consent.person())).isFalse();
    assertThat(city.as(PARTNER_CASE_MANAGER, () -> consents.byId(consent.id()))).isEmpty();
  }

  @Test
  void the_partner_sees_who_somebody_is_from_the_yes_to_the_withdrawal(TestCity city) {
    var consent = asked(city, samira(city));
    give(city, consent);
    assertThat(seenBy(city, PARTNER_CASE_MANAGER, consent.person())).isTrue();
    assertThat(city.as(PARTNER_CASE_MANAGER, consents::sharedWithUs)).hasSize(1);
    withdraw(city, consent);
    assertThat(seenBy(city, PARTNER_CASE_MANAGER, consent.person())).isFalse();
    assertThat(city.as(PARTNER_CASE_MANAGER, consents::sharedWithUs)).isEmpty();
  }

  @Test
  void the_partner_sees_nobody_else_and_finds_nobody_by_name(TestCity city) {
    var consent = asked(city, samira(city));
    var other = registered(city, called("Olena", "Petrenko").profile());
    give(city, consent);
    assertThat(seenBy(city, PARTNER_CASE_MANAGER, other)).isFalse();
    assertThat(city.as(PARTNER_CASE_MANAGER, () -> find.byName("Haddad"))).isEmpty();
  }

  @Test
  void the_foreigners_office_sees_nothing_at_any_time(TestCity city) {
    var consent = asked(city, samira(city));
    give(city, consent);
    assertThat(seenBy(city, RESIDENCE_CASE_MANAGER, consent.person())).isFalse();
    assertThat(city.as(RESIDENCE_CASE_MANAGER, () -> consents.of(List.of(consent.person()))))
        .isEmpty();
    withdraw(city, consent);
    assertThat(seenBy(city, RESIDENCE_CASE_MANAGER, consent.person())).isFalse();
  }

  @Test
  void the_partner_sees_nothing_after_the_last_day(TestCity city) {
    var consent = asked(city, samira(city));
    give(city, consent);
    clock.set("2027-05-24T23:59");
    assertThat(seenBy(city, PARTNER_CASE_MANAGER, consent.person())).isTrue();
    clock.set("2027-05-25T00:30");
    assertThat(seenBy(city, PARTNER_CASE_MANAGER, consent.person())).isFalse();
    assertThat(read(city, consent).on(today())).isEqualTo(State.OVER);
  }

  @Test
  void who_may_know_of_somebody_can_change_nothing(TestCity city) {
    var consent = asked(city, samira(city));
    give(city, consent);
    assertThat(city.as(PARTNER_CASE_MANAGER, () -> people.held(consent.person()))).isEmpty();
    var changed =
        city.as(
            PARTNER_CASE_MANAGER,
            () ->
                jdbc.sql("update person set address = 'elsewhere'").update()
                    + jdbc.sql("update consent set ends_on = ends_on + 99").update());
    assertThat(changed).isZero();
  }

  @Test
  void a_withdrawal_is_told_to_what_rests_on_the_consent(TestCity city) {
    var consent = asked(city, samira(city));
    withdraw(city, consent);
    assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    give(city, consent);
    withdraw(city, consent);
    withdraw(city, consent);
    assertThat(events.stream(ConsentWithdrawn.class))
        .containsExactly(
            new ConsentWithdrawn(
                consent.id(), consent.person(), TestPlan.JOBCENTER, consent.purpose()));
  }

  @Test
  void whoever_said_no_may_say_yes_and_whoever_took_it_back_is_asked_anew(TestCity city) {
    var consent = asked(city, samira(city));
    city.asStaff(CASE_MANAGER, () -> run(() -> answer.refuse(consent)));
    assertThat(read(city, consent).on(today())).isEqualTo(State.REFUSED);
    give(city, consent);
    assertThat(read(city, consent).on(today())).isEqualTo(State.GIVEN);
    withdraw(city, consent);
    give(city, consent);
    assertThat(read(city, consent).on(today())).isEqualTo(State.WITHDRAWN);
  }

  @Test
  void nobody_agrees_after_the_last_day(TestCity city) {
    var consent = asked(city, samira(city));
    clock.set("2027-06-01T09:00");
    assertThatThrownBy(() -> give(city, consent)).isInstanceOf(AnswerConsent.TooLate.class);
  }

  @Test
  void a_consent_holds_for_a_year_at_most_and_begins_with_who_somebody_is(TestCity city) {
    var person = samira(city);
    for (var day : List.of("2026-11-23", "2027-11-25")) {
      assertThatThrownBy(() -> asked(city, person, LocalDate.parse(day), Set.of()))
          .isInstanceOf(AskConsent.EndsWrong.class);
    }
    var consent = asked(city, person, LocalDate.of(2027, 11, 24), Set.of());
    assertThat(consent.classes()).containsExactly(DataClass.IDENTITY);
  }

  @Test
  void the_german_text_is_kept_as_it_was_agreed_to(TestCity city) {
    assertThat(asked(city, samira(city)).wording())
        .contains("„Sozialarbeit“", "„Jobcenter“", "– Ziele und Schritte", "24. Mai 2027")
        .contains("bekommen Sie trotzdem die gleiche Hilfe");
  }

  @Test
  void what_ends_within_a_month_is_told_to_whoever_asked(TestCity city) {
    var consent = asked(city, samira(city));
    var account = city.member(CASE_MANAGER).id();
    give(city, consent);
    assertThat(city.as(CASE_MANAGER, () -> consents.endingSoon(account, List.of()))).isEmpty();
    clock.set("2027-04-30T09:00");
    assertThat(city.as(CASE_MANAGER, () -> consents.endingSoon(account, List.of()))).hasSize(1);
    var colleague = city.member(COLLEAGUE).id();
    assertThat(city.as(CASE_MANAGER, () -> consents.endingSoon(colleague, List.of()))).isEmpty();
    withdraw(city, consent);
    assertThat(city.as(CASE_MANAGER, () -> consents.endingSoon(account, List.of()))).isEmpty();
  }

  @Test
  void a_link_leads_to_one_thing_and_is_over_some_day(TestCity city) {
    var consent = asked(city, samira(city));
    var token =
        city.as(
            CASE_MANAGER,
            () ->
                links.open(
                    Subject.CONSENT, consent.id(), TestPlan.COUNSELLING, Duration.ofDays(6)));
    assertThat(city.call(() -> links.find(Subject.CONSENT, token)))
        .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(consent.id()));
    assertThat(city.call(() -> links.find(Subject.FILE, token))).isEmpty();
    assertThat(city.call(() -> links.find(Subject.CONSENT, token + "x"))).isEmpty();
    assertThat(stored(city)).isNotEqualTo(token).hasSize(64);
    clock.set("2026-11-30T09:31");
    assertThat(city.call(() -> links.find(Subject.CONSENT, token))).isEmpty();
  }

  private String stored(TestCity city) {
    return city.call(
        () -> jdbc.sql("select token_hash from person_link").query(String.class).single());
  }

  private UUID samira(TestCity city) {
    return registered(city, called("Samira", "Haddad").profile());
  }

  private UUID registered(TestCity city, Profile profile) {
    return city.as(CASE_MANAGER, () -> register.register(TestPlan.COUNSELLING, profile));
  }

  private Consent asked(TestCity city, UUID person) {
    return asked(city, person, IN_SPRING, Set.of(DataClass.PLAN));
  }

  private Consent asked(TestCity city, UUID person, LocalDate endsOn, Set<DataClass> classes) {
    var asking = new Asking(TestPlan.JOBCENTER, Topic.WORK, classes, endsOn, Language.ARABIC);
    return city.as(
        CASE_MANAGER,
        () -> {
          var id = ask.ask(people.held(person).orElseThrow(), asking);
          return consents.byId(id).orElseThrow();
        });
  }

  private Consent read(TestCity city, Consent consent) {
    return city.as(CASE_MANAGER, () -> consents.byId(consent.id())).orElseThrow();
  }

  private void give(TestCity city, Consent consent) {
    city.asStaff(CASE_MANAGER, () -> run(() -> answer.give(consent, Way.PAPER)));
  }

  private void withdraw(TestCity city, Consent consent) {
    city.asStaff(CASE_MANAGER, () -> run(() -> answer.withdraw(consent, Way.PAPER)));
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  private boolean seenBy(TestCity city, String login, UUID person) {
    return city.as(login, () -> people.byId(person)).isPresent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
