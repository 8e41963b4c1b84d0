package org.lotsenhaus.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestPlan.RESIDENCE;
import static org.lotsenhaus.testing.TestStaff.ADMIN;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class HeldForATimeTest {

  @Autowired Accounts accounts;
  @Autowired ChangeAccount change;
  @Autowired RegisterPerson register;
  @Autowired MockMvcTester web;
  @Autowired TestClock clock;

  @Test
  void who_stays_signed_in_past_the_last_day_holds_the_area_no_more(TestCity city) {
    var person = samira(city);
    var deputy = city.member(RESIDENCE_CASE_MANAGER).id();
    byAdmin(city, () -> change.grant(deputy, COUNSELLING, LocalDate.of(2026, 11, 27)));
    var signedIn = now(city, deputy);
    clock.set("2026-11-27T23:59");
    assertThat(get(city, signedIn, "/people/" + person)).hasStatusOk();
    clock.set("2026-11-28T00:00");
    assertThat(get(city, signedIn, "/people/" + person)).hasStatus(404);
    assertThat(get(city, signedIn, "/people")).hasStatusOk();
  }

  @Test
  void who_moves_to_another_unit_leaves_the_area_of_the_old_one_behind(TestCity city) {
    var person = samira(city);
    var mover = city.member(CASE_MANAGER).id();
    byAdmin(city, () -> change.change(mover, inUnit(RESIDENCE, Role.CASEWORK)));
    assertThat(now(city, mover).compartments()).containsExactly("foreigners_office");
    assertThat(get(city, now(city, mover), "/people/" + person)).hasStatus(404);
  }

  @Test
  void what_somebody_does_there_may_change_and_the_area_stays(TestCity city) {
    var same = city.member(CASE_MANAGER).id();
    byAdmin(city, () -> change.change(same, inUnit(COUNSELLING, Role.CASEWORK, Role.DESK)));
    assertThat(now(city, same).compartments()).containsExactly(COUNSELLING);
  }

  @Test
  void who_moves_to_the_administration_holds_nothing_there(TestCity city) {
    var mover = city.member(CASE_MANAGER).id();
    byAdmin(city, () -> change.change(mover, inUnit(RESIDENCE, Role.HEAD)));
    assertThat(now(city, mover).compartments()).isEmpty();
  }

  /** The database has to be told the same as with the plain letters. */
  @Test
  void a_path_in_other_letters_reaches_no_further(TestCity city) {
    var person = samira(city);
    var own = URI.create(city.path("/%70eople/" + person));
    assertThat(web.get().uri(own).with(city.signedIn(CASE_MANAGER))).hasStatusOk();
    assertThat(web.get().uri(own).with(city.signedIn(RESIDENCE_CASE_MANAGER))).hasStatus(404);
  }

  private static ChangeAccount.Wanted inUnit(String unit, Role... roles) {
    return new ChangeAccount.Wanted("L. Brandt", unit, Set.of(roles), Set.of("en"));
  }

  private UUID samira(TestCity city) {
    var profile = called("Samira", "Haddad").profile();
    return city.as(CASE_MANAGER, () -> register.register(COUNSELLING, profile));
  }

  private static void byAdmin(TestCity city, Runnable work) {
    city.member(ADMIN).asTenant().run(work);
  }

  private StaffMember now(TestCity city, UUID account) {
    return city.call(() -> accounts.byId(account)).orElseThrow();
  }

  private MvcTestResult get(TestCity city, StaffMember who, String path) {
    return web.get().uri(city.path(path)).with(user(who)).exchange();
  }
}
