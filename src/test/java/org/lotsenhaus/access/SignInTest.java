package org.lotsenhaus.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCities;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class SignInTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestClock clock;
  @Autowired TestCities cities;

  @Test
  void the_right_password_leads_to_work(TestCity city) {
    assertThat(signIn(city, TestStaff.DEMIR, TestStaff.PASSWORD, "10.0.0.1"))
        .hasRedirectedUrl(city.path("/desk"));
  }

  @Test
  void a_wrong_one_says_nothing_of_whether_the_account_exists(TestCity city) {
    assertThat(signIn(city, TestStaff.DEMIR, "wrong", "10.0.0.2"))
        .hasRedirectedUrl(city.path("/sign-in?again"));
    assertThat(signIn(city, "nobody", "wrong", "10.0.0.2"))
        .hasRedirectedUrl(city.path("/sign-in?again"));
  }

  @Test
  void guessing_is_slowed_for_the_guesser_and_not_for_the_owner(TestCity city) {
    for (int i = 0; i < 5; i++) {
      signIn(city, TestStaff.DEMIR, "guess" + i, "10.0.0.3");
    }
    assertThat(signIn(city, TestStaff.DEMIR, TestStaff.PASSWORD, "10.0.0.3"))
        .hasRedirectedUrl(city.path("/sign-in?wait"));
    assertThat(signIn(city, TestStaff.DEMIR, TestStaff.PASSWORD, "10.0.0.4"))
        .hasRedirectedUrl(city.path("/desk"));
    clock.advanceMinutes(16);
    assertThat(signIn(city, TestStaff.DEMIR, TestStaff.PASSWORD, "10.0.0.3"))
        .hasRedirectedUrl(city.path("/desk"));
  }

  @Test
  void an_account_of_one_city_opens_nothing_in_another(TestCity city) {
    var other = cities.aCity().open();
    assertThat(mvc.get().uri(other.path("/desk")).with(city.signedIn(TestStaff.DEMIR)))
        .hasStatus(403);
    assertThat(mvc.get().uri(city.path("/desk")).with(city.signedIn(TestStaff.DEMIR)))
        .hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource({
    "demir, /desk, 200", "demir, /reception, 403", "demir, /head, 403", "demir, /admin, 403",
    "demir, /audit, 403", "haddad, /reception, 200", "haddad, /desk, 403", "peters, /head, 200",
    "peters, /desk, 403", "peters, /reception, 403", "nowak, /audit, 200", "nowak, /head, 403",
    "lange, /desk, 200", "lange, /reception, 403", "yildiz, /desk, 403", "yildiz, /audit, 403"
  })
  void each_role_has_its_own_doors(String login, String path, int status, TestCity city) {
    assertThat(mvc.get().uri(city.path(path)).with(city.signedIn(login))).hasStatus(status);
  }

  @Test
  void without_signing_in_staff_pages_ask_for_it(TestCity city) {
    assertThat(mvc.get().uri(city.path("/desk")))
        .hasRedirectedUrl(city.path("/sign-in?to=" + city.path("/desk")));
  }

  @Test
  void after_signing_in_nobody_is_led_out_of_the_city(TestCity city) {
    var result =
        mvc.post()
            .uri(city.path("/sign-in"))
            .with(csrf())
            .param("username", TestStaff.DEMIR)
            .param("password", TestStaff.PASSWORD)
            .param("to", "//evil.example/")
            .exchange();
    assertThat(result).hasRedirectedUrl(city.path("/desk"));
  }

  @Test
  void a_form_from_elsewhere_is_refused(TestCity city) {
    assertThat(mvc.post().uri(city.path("/tickets")).param("concern", "x")).hasStatus(403);
  }

  private MvcTestResult signIn(TestCity city, String login, String password, String address) {
    return mvc.post()
        .uri(city.path("/sign-in"))
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .param("username", login)
        .param("password", password)
        .exchange();
  }
}
