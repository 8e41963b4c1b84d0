package org.lotsenhaus.questions.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.questions.outside.AskFromOutside.Asked;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What staff do with questions from outside. */
@HouseTest
class DeskOutsideTest {

  private static final String QUESTION = "أين يتعلم الطفل السباحة؟";

  @Autowired MockMvcTester house;
  @Autowired AskFromOutside outside;

  @Test
  void they_come_to_the_first_counter_until_the_head_names_a_unit(TestCity city) {
    asked(city);
    assertThat(get(city, TestStaff.DEMIR, "/questions"))
        .bodyText()
        .contains("Fragen an uns", QUESTION, "Von außen gefragt, auf Arabisch", "Ohne Thema");
    assertThat(name(city, TestStaff.HEAD, TestPlan.COUNSELLING)).hasStatus(303);
    var next = asked(city);
    assertThat(get(city, TestStaff.COUNSELLOR, "/questions"))
        .bodyText()
        .contains("Fragen an uns", path(next));
    assertThat(get(city, TestStaff.COUNSELLOR, "/questions/outside"))
        .bodyText()
        .contains("gehen an: ", "Sozialarbeit", city.path("/lotsen"));
  }

  @Test
  void only_the_head_names_it_and_only_a_unit_of_the_city(TestCity city) {
    assertThat(name(city, TestStaff.DEMIR, TestPlan.COUNSELLING)).hasStatus(403);
    assertThat(name(city, TestStaff.HEAD, "elsewhere")).hasStatus(422);
    assertThat(get(city, TestStaff.DEMIR, "/questions/outside"))
        .bodyText()
        .contains("Info- und Servicecenter")
        .doesNotContain("Andere Stelle bestimmen");
  }

  @Test
  void the_answer_is_written_and_made_public_in_one_go(TestCity city) {
    var asked = asked(city);
    assertThat(answer(city, asked, "يوم الخميس", QUESTION)).hasStatus(303);
    assertThat(house.get().uri(city.path("/lotsen"))).bodyText().contains("يوم الخميس");
    assertThat(get(city, TestStaff.DEMIR, path(asked)))
        .bodyText()
        .contains("öffentlich", "name=\"everybody\" value=\"true\"")
        .containsPattern("value=\"true\"[^>]*checked");
  }

  @Test
  void a_question_that_tells_of_somebody_is_not_made_public(TestCity city) {
    var asked = asked(city);
    assertThat(answer(city, asked, "Donnerstags", "Wo lernt olena@example.org schwimmen?"))
        .hasStatus(422)
        .bodyText()
        .contains("question-error", "Donnerstags")
        .doesNotContain("answer-error");
  }

  @Test
  void what_is_no_question_is_deleted_but_nothing_that_was_answered(TestCity city) {
    var advertising = asked(city);
    var real = asked(city);
    answer(city, real, "Donnerstags", QUESTION);
    remove(city, advertising);
    remove(city, real);
    assertThat(house.get().uri(city.path("/lotsen/" + advertising.token()))).hasStatus(404);
    assertThat(house.get().uri(city.path("/lotsen/" + real.token()))).hasStatusOk();
  }

  private Asked asked(TestCity city) {
    return city.asHouse(() -> outside.ask(null, QUESTION, Language.ARABIC));
  }

  private static String path(Asked asked) {
    return "/questions/" + asked.id();
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return house
        .get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  private MvcTestResult name(TestCity city, String login, String unit) {
    return house
        .post()
        .uri(city.path("/questions/outside"))
        .param("unit", unit)
        .with(city.signedIn(login))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult answer(TestCity city, Asked asked, String answer, String question) {
    return house
        .post()
        .uri(city.path(path(asked) + "/answer"))
        .param("answer", answer)
        .param("question", question)
        .param("everybody", "true")
        .header("Accept-Language", "de")
        .with(city.signedIn(TestStaff.DEMIR))
        .with(csrf())
        .exchange();
  }

  private void remove(TestCity city, Asked asked) {
    var answer =
        house
            .post()
            .uri(city.path(path(asked) + "/removal"))
            .with(city.signedIn(TestStaff.DEMIR))
            .with(csrf())
            .exchange();
    assertThat(answer).hasStatus(303);
  }
}
