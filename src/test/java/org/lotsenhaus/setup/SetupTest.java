package org.lotsenhaus.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.testing.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class SetupTest {

  @Autowired MockMvcTester web;
  @Autowired SetupLinks links;
  @Autowired Cities cities;
  @Autowired Accounts accounts;
  @Autowired TransactionTemplate database;
  @Autowired JdbcClient jdbc;

  private final String slug = "first-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void nothing_was_set_up_before() {
    jdbc.sql("delete from setup").update();
  }

  @Test
  void the_first_administrator_comes_in_by_the_link_and_chooses_a_password() {
    var done = setUp(links.renew(), "Bad Anfang", slug);
    assertThat(done).hasStatus(303);
    assertThat(done.getResponse().getRedirectedUrl()).startsWith("/" + slug + "/invitation/");
    assertThat(web.get().uri(String.valueOf(done.getResponse().getRedirectedUrl())))
        .hasStatus(200)
        .bodyText()
        .contains("A. Anfang");
    var city = cities.bySlug(slug).orElseThrow();
    var staff = Tenant.call(city.id(), () -> database.execute(it -> accounts.all()));
    assertThat(staff)
        .singleElement()
        .satisfies(it -> assertThat(it.roles()).containsExactly(Role.ADMIN))
        .satisfies(it -> assertThat(it.passwordHash()).isNull());
    assertThat(web.get().uri("/" + slug)).hasStatus(200).bodyText().contains("Rathaus");
  }

  @Test
  void the_log_begins_with_the_setup() {
    setUp(links.renew(), "Bad Anfang", slug);
    var city = cities.bySlug(slug).orElseThrow();
    List<String> actions =
        Tenant.call(
            city.id(),
            () ->
                database.execute(it ->
                    jdbc.sql("select action from audit_entry order by id")
                        .query(String.class)
                        .list()));
    assertThat(actions).containsExactly("import", "set_up", "open_account", "invite");
  }

  @Test
  void a_link_is_good_once_and_a_new_one_replaces_it() {
    var old = links.renew();
    var token = links.renew();
    assertThat(web.get().uri("/setup/" + old)).hasStatus(404);
    assertThat(setUp(token, "Bad Anfang", slug)).hasStatus(303);
    assertThat(setUp(token, "Bad Ende", slug + "-b")).hasStatus(404);
    assertThat(cities.bySlug(slug + "-b")).isEmpty();
    links.renew();
    assertThat(links.isUnfinished()).isFalse();
  }

  @Test
  void what_is_missing_is_said_and_the_link_stays_good() {
    var token = links.renew();
    assertThat(setUp(token, "", "Nicht So")).hasStatus(422).bodyText().contains("A. Anfang");
    assertThat(setUp(token, "Bad Anfang", "assets")).hasStatus(422).bodyText().contains("slug");
    assertThat(links.isGood(token)).isTrue();
  }

  private MvcTestResult setUp(String token, String name, String address) {
    return web.post()
        .uri("/setup/" + token)
        .param("city", name)
        .param("slug", address)
        .param("name", "A. Anfang")
        .param("login", "anfang")
        .header("Accept-Language", "de")
        .with(csrf())
        .exchange();
  }
}
