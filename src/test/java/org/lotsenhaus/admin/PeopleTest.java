package org.lotsenhaus.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class PeopleTest {

  private static final String GOOD = "drei Lampen am Tor";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;

  @Test
  void whoever_gets_an_account_chooses_a_password_once(TestCity city) {
    var link = link(open(city, "neumann"));
    assertThat(choose(link, "kurz", "kurz")).hasStatus(422).bodyText().contains("zu kurz");
    assertThat(choose(link, GOOD, GOOD + "!")).hasStatus(422).bodyText().contains("nicht gleich");
    assertThat(choose(link, GOOD, GOOD)).hasStatus(303).hasRedirectedUrl(city.path("/sign-in"));
    assertThat(choose(link, GOOD, GOOD)).hasStatus(404);
    assertThat(web.get().uri(link)).hasStatus(404).bodyText().contains("gilt nicht mehr");
  }

  @Test
  void a_link_is_logged_when_it_is_made_and_when_it_is_used(TestCity city) {
    choose(link(open(city, "neumann")), GOOD, GOOD);
    var people = city.call(() -> accounts.all());
    var person = people.stream().filter(it -> it.login().equals("neumann")).findFirst();
    var id = person.orElseThrow().id().toString();
    var admin = city.member(TestStaff.ADMIN).id().toString();
    assertThat(actors(city, "invite", id)).containsExactly(admin);
    assertThat(actors(city, "accept_invitation", id)).containsExactly(id);
  }

  private List<String> actors(TestCity city, String action, String account) {
    return city.call(() ->
        jdbc.sql("select actor from audit_entry where action = ? and subject = ?")
            .params(action, "account " + account)
            .query(String.class)
            .list());
  }

  @Test
  void an_account_brings_the_protected_area_of_its_unit(TestCity city) {
    open(city, "neumann");
    assertThat(city.call(() -> accounts.all()))
        .filteredOn(it -> it.login().equals("neumann"))
        .singleElement()
        .satisfies(it -> assertThat(it.compartments()).containsExactly("counselling"));
  }

  @Test
  void a_taken_login_keeps_what_was_entered(TestCity city) {
    open(city, "neumann");
    assertThat(open(city, "NEUMANN"))
        .hasStatus(422)
        .bodyText()
        .contains("gibt es schon", "E. Neumann");
  }

  @Test
  void an_ended_account_is_signed_out_everywhere(TestCity city) {
    var member = city.member(TestStaff.DEMIR);
    jdbc.sql(
            """
            insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                                        max_inactive_interval, expiry_time, principal_name)
            values (?, ?, 0, 0, 0, 0, ?)
            """)
        .params(member.id().toString(), member.id().toString(), member.getUsername())
        .update();
    assertThat(post(city, "/admin/people/" + member.id() + "/end")).hasStatus(303);
    assertThat(
            jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .param(member.getUsername())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(city.call(() -> accounts.byId(member.id()))).isEmpty();
    assertThat(city.call(() -> accounts.nameOf(member.id().toString()))).contains("M. Demir");
  }

  @Test
  void nobody_ends_their_own_account(TestCity city) {
    var own = city.member(TestStaff.ADMIN);
    assertThat(post(city, "/admin/people/" + own.id() + "/end")).hasStatus(403);
    assertThat(city.call(() -> accounts.byId(own.id()))).isPresent();
  }

  @Test
  void a_deputy_holds_a_protected_area_until_a_day(TestCity city) {
    var member = city.member(TestStaff.DEMIR);
    var granted =
        web.post()
            .uri(city.path("/admin/people/" + member.id() + "/compartments"))
            .param("compartment", "counselling")
            .param("until", "2026-11-30")
            .with(csrf())
            .with(city.signedIn(TestStaff.ADMIN))
            .exchange();
    assertThat(granted).hasStatus(303);
    assertThat(city.call(() -> accounts.byId(member.id())).orElseThrow().compartments())
        .contains("counselling");
    assertThat(city.call(() -> accounts.grants(member.id())))
        .anyMatch(it -> String.valueOf(it.until()).equals("2026-11-30"));
  }

  @Test
  void only_administrators_see_accounts(TestCity city) {
    assertThat(web.get().uri(city.path("/admin/people")).with(city.signedIn(TestStaff.HEAD)))
        .hasStatus(403);
  }

  private MvcTestResult open(TestCity city, String login) {
    return web.post()
        .uri(city.path("/admin/people"))
        .param("name", "E. Neumann")
        .param("login", login)
        .param("unit", "counselling")
        .param("roles", "DESK")
        .with(csrf())
        .with(city.signedIn(TestStaff.ADMIN))
        .exchange();
  }

  private MvcTestResult post(TestCity city, String path) {
    return web.post()
        .uri(city.path(path))
        .with(csrf())
        .with(city.signedIn(TestStaff.ADMIN))
        .exchange();
  }

  private static String link(MvcTestResult opened) {
    assertThat(opened).hasStatus(200);
    try {
      var html = opened.getResponse().getContentAsString();
      var link = Pattern.compile("/[a-z0-9-]+/invitation/[\\w-]+").matcher(html);
      assertThat(link.find()).isTrue();
      return link.group();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private MvcTestResult choose(String link, String password, String again) {
    return web.post()
        .uri(link)
        .param("password", password)
        .param("again", again)
        .header("Accept-Language", "de")
        .with(csrf())
        .exchange();
  }
}
