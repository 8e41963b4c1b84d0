package org.lotsenhaus.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.disclosure.Copies.Copied;
import org.lotsenhaus.disclosure.Disclosure.Decision;
import org.lotsenhaus.disclosure.Disclosure.Request;
import org.lotsenhaus.disclosure.Disclosure.Told;
import org.lotsenhaus.disclosure.HandleDisclosure.NotYours;
import org.lotsenhaus.disclosure.HandleDisclosure.OwnArea;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class DisclosureTest {

  @Autowired HandleDisclosure handle;
  @Autowired Disclosures disclosures;
  @Autowired RegisterPerson register;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private static final Request ASKED =
      new Request(
          COUNSELLING,
          Basis.AUFENTHG_87,
          "§ 87 Abs. 1 AufenthG",
          "Samira Haddad",
          "14.03.1989",
          List.of(Field.NAME, Field.ADDRESS),
          "Post kommt zurück.");

  private static final Profile SAMIRA =
      called("Samira", "Haddad").livingAt("Ostwall 1").at("samira@example.org").profile();

  @Test
  void exactly_the_named_fields_are_read_once(TestCity city) {
    var person = person(city);
    var id = released(city, person);
    assertThat(read(city, id))
        .containsExactly(
            new Copied(Field.NAME, "Samira Haddad"), new Copied(Field.ADDRESS, "Ostwall 1"));
    assertThatThrownBy(() -> read(city, id)).isInstanceOf(NotYours.class);
    assertThat(told(city, id)).isEqualTo(Told.READ);
    assertThat(logged(city, person)).contains("released a disclosure");
  }

  @Test
  void nobody_but_the_one_who_asked_reads_the_copy(TestCity city) {
    var id = released(city, person(city));
    for (var other : List.of(CASE_MANAGER, DATA_PROTECTION, PARTNER_CASE_MANAGER)) {
      assertThatThrownBy(() -> city.asStaff(other, () -> handle.read(id)))
          .isInstanceOf(NotYours.class);
    }
    assertThat(read(city, id)).isNotEmpty();
  }

  @Test
  void nothing_goes_out_that_was_not_reviewed(TestCity city) {
    var person = person(city);
    var id = asked(city);
    assertThat(city.as(CASE_MANAGER, () -> disclosures.byId(id))).isEmpty();
    assertThatThrownBy(() -> release(city, id, person)).isInstanceOf(NotYours.class);
  }

  @Test
  void only_data_protection_reviews(TestCity city) {
    var id = asked(city);
    for (var other : List.of(RESIDENCE_CASE_MANAGER, CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThatThrownBy(() -> decide(city, other, id, Decision.GRANTED))
          .isInstanceOf(NotYours.class);
    }
    decide(city, DATA_PROTECTION, id, Decision.REFUSED);
    assertThatThrownBy(() -> decide(city, DATA_PROTECTION, id, Decision.GRANTED))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void a_refusal_and_an_unknown_person_look_the_same(TestCity city) {
    var refused = asked(city);
    decide(city, DATA_PROTECTION, refused, Decision.REFUSED);
    var unknown = asked(city);
    decide(city, DATA_PROTECTION, unknown, Decision.GRANTED);
    assertThat(told(city, unknown)).isEqualTo(Told.WAITING);
    city.asStaff(
        CASE_MANAGER,
        () -> {
          handle.releaseNothing(unknown, "nobody of that name");
          return true;
        });
    assertThat(told(city, refused)).isEqualTo(Told.NOTHING);
    assertThat(told(city, unknown)).isEqualTo(Told.NOTHING);
  }

  @Test
  void the_area_releases_only_people_whom_it_knows_itself(TestCity city) {
    var elsewhere =
        city.asStaff(PARTNER_CASE_MANAGER, () -> register.register("jobcenter", SAMIRA));
    var id = granted(city);
    assertThatThrownBy(() -> release(city, id, elsewhere)).isInstanceOf(NotYours.class);
    assertThatThrownBy(() ->
            city.asStaff(
                PARTNER_CASE_MANAGER,
                () -> {
                  handle.release(id, elsewhere);
                  return true;
                }))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void an_address_block_keeps_the_address_back(TestCity city) {
    var person = person(city);
    city.asStaff(
        CASE_MANAGER,
        () -> {
          register.block(person);
          return true;
        });
    assertThat(read(city, released(city, person)))
        .extracting(Copied::field)
        .containsOnly(Field.NAME);
  }

  @Test
  void an_empty_copy_tells_no_more_than_an_unknown_person(TestCity city) {
    var person = person(city);
    city.member(CASE_MANAGER).asTenant().run(() -> register.block(person));
    var address =
        new Request(
            ASKED.area(),
            ASKED.basis(),
            ASKED.basisText(),
            ASKED.name(),
            ASKED.born(),
            List.of(Field.ADDRESS),
            ASKED.reason());
    var id = city.asStaff(RESIDENCE_CASE_MANAGER, () -> handle.ask(address));
    decide(city, DATA_PROTECTION, id, Decision.GRANTED);
    release(city, id, person);
    assertThat(told(city, id)).isEqualTo(Told.NOTHING);
    assertThatThrownBy(() -> read(city, id)).isInstanceOf(NotYours.class);
    assertThat(logged(city, person)).doesNotContain("released a disclosure");
  }

  @Test
  void what_is_not_read_is_gone_after_two_weeks(TestCity city) {
    var id = released(city, person(city));
    clock.advance(java.time.Duration.ofDays(15));
    assertThatThrownBy(() -> read(city, id)).isInstanceOf(NotYours.class);
  }

  @Test
  void nobody_asks_their_own_area(TestCity city) {
    assertThatThrownBy(() -> city.asStaff(CASE_MANAGER, () -> handle.ask(ASKED)))
        .isInstanceOf(OwnArea.class);
  }

  private UUID person(TestCity city) {
    return city.asStaff(CASE_MANAGER, () -> register.register(COUNSELLING, SAMIRA));
  }

  private UUID asked(TestCity city) {
    return city.asStaff(RESIDENCE_CASE_MANAGER, () -> handle.ask(ASKED));
  }

  private UUID granted(TestCity city) {
    var id = asked(city);
    decide(city, DATA_PROTECTION, id, Decision.GRANTED);
    return id;
  }

  private UUID released(TestCity city, UUID person) {
    var id = granted(city);
    release(city, id, person);
    return id;
  }

  private void decide(TestCity city, String login, UUID id, Decision decision) {
    city.asStaff(
        login,
        () -> {
          handle.decide(id, decision, "because");
          return true;
        });
  }

  private void release(TestCity city, UUID id, UUID person) {
    city.asStaff(
        CASE_MANAGER,
        () -> {
          handle.release(id, person);
          return true;
        });
  }

  private List<Copied> read(TestCity city, UUID id) {
    return city.asStaff(RESIDENCE_CASE_MANAGER, () -> handle.read(id));
  }

  private Told told(TestCity city, UUID id) {
    return city.as(RESIDENCE_CASE_MANAGER, () -> disclosures.byId(id)).orElseThrow().told();
  }

  private List<String> logged(TestCity city, UUID person) {
    return city.call(() ->
        jdbc.sql("select action from audit_entry where subject = ?")
            .param(RegisterPerson.subject(person))
            .query(String.class)
            .list());
  }
}
