package org.lotsenhaus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCatalogue;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Logs are read by people who may not know who came, or who tried to sign in. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class SilentLogsTest {

  @Autowired MockMvcTester house;
  @Autowired TakeTicket take;
  @Autowired JdbcClient jdbc;

  @Test
  void nobody_who_signs_in_or_fails_to_is_named(TestCity city, CapturedOutput log) {
    signIn(city, TestStaff.DEMIR, "a wrong password");
    signIn(city, "somebody-unknown", "another password");
    signIn(city, TestStaff.DEMIR, TestStaff.PASSWORD);
    assertThat(log.getAll())
        .doesNotContain(TestStaff.DEMIR, "somebody-unknown", "password", TestStaff.PASSWORD);
  }

  @Test
  void a_ticket_and_its_link_are_not_told(TestCity city, CapturedOutput log) {
    var wish =
        new Wish(
            TestCatalogue.LETTER,
            null,
            Language.ARABIC,
            Channel.PHONE,
            false,
            false,
            null,
            UUID.randomUUID().toString());
    var ticket = city.asHouse(() -> take.take(wish));
    assertThat(house.get().uri(city.path("/t/" + ticket.token()))).hasStatusOk();
    assertThat(house.get().uri(city.path("/t/" + ticket.token() + "x"))).hasStatus(404);
    assertThat(house.get().uri(city.path("/concerns?q=my secret illness"))).hasStatusOk();
    assertThat(log.getAll())
        .doesNotContain(ticket.token(), ticket.label(), "secret", TestCatalogue.LETTER);
  }

  /** PostgreSQL would tell the values of a row that it refuses, and the driver pass them on. */
  @Test
  void a_row_that_the_database_refuses_is_not_quoted(TestCity city) {
    assertThat(refusal(city)).doesNotContain("Frau Haddad").contains("account");
  }

  private String refusal(TestCity city) {
    try {
      city.run(() ->
          jdbc.sql(
                  """
                  insert into account (login, name, unit_key, created_by)
                  values (?, ?, 'x', 'test')
                  """)
              .params("DEMIR", "Frau Haddad")
              .update());
      return "";
    } catch (RuntimeException refused) {
      return String.valueOf(refused);
    }
  }

  private void signIn(TestCity city, String login, String password) {
    assertThat(
            house
                .post()
                .uri(city.path("/sign-in"))
                .with(csrf())
                .param("username", login)
                .param("password", password))
        .hasStatus(302);
  }
}
