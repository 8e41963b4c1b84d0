package org.lotsenhaus.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.people.AboutSomebody;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class QuestionsTest {

  private static final String COURSE = "Wo lernt eine Mutter von zwei Kindern vormittags Deutsch?";
  private static final String ANSWER = "Bei der Volkshochschule, mit Kinderbetreuung.";

  @LocalServerPort int port;
  @Autowired MockMvcTester house;
  @Autowired AskAndAnswer desk;

  @ParameterizedTest
  @CsvSource({
    "Herr X ist erreichbar unter 0151 2345678, true",
    "Schreiben Sie an olena@example.org, true",
    "Sie ist am 14.03.1989 geboren, true",
    "Aktenzeichen 56-12345678, true",
    "Gilt § 24 auch 2027 für Kinder unter 16?, false",
    "Kostet der Kurs mehr als 100 Euro?, false",
    "رقم الهاتف ٠١٥١٢٣٤٥٦٧٨, true",
    "Gibt es im Schuljahr 2026/27 Plätze?, false",
    "Geboren 2016/02/03, true",
  })
  void what_tells_of_somebody_is_seen(String text, boolean tells) {
    assertThat(AboutSomebody.tells(text)).isEqualTo(tells);
  }

  @Test
  void an_answer_is_found_by_other_forms_of_its_words(TestCity city) {
    var id = asked(city);
    answered(city, id);
    assertThat(search(city, "Deutsch lernen Mütter")).bodyText().contains(ANSWER);
    assertThat(search(city, "Schwimmbad")).bodyText().doesNotContain(ANSWER);
  }

  @Test
  void what_is_not_answered_is_found_by_nobody_but_stands_with_who_is_asked(TestCity city) {
    asked(city);
    assertThat(search(city, "Deutsch")).bodyText().contains("noch keine Antwort");
    assertThat(open(city, TestStaff.COUNSELLOR)).bodyText().contains("Fragen an uns", COURSE);
    assertThat(open(city, TestStaff.DEMIR)).bodyText().doesNotContain(COURSE);
  }

  @Test
  void a_question_about_somebody_is_refused_and_stays_in_the_form(TestCity city) {
    assertThat(ask(city, "Wo wohnt die Frau mit 0151 2345678?"))
        .hasStatus(422)
        .bodyText()
        .contains("klingt nach einer bestimmten Person", "Wo wohnt die Frau");
  }

  @Test
  void other_cities_keep_their_own(TestCity city, TestCity other) {
    answered(city, asked(city));
    assertThat(search(other, "Deutsch")).bodyText().doesNotContain(ANSWER);
  }

  @Test
  void somebody_asks_another_answers_and_a_third_finds_it(TestCity city) {
    try (var partner = Visitor.asStaff(port, city, TestStaff.PARTNER);
        var counsellor = Visitor.asStaff(port, city, TestStaff.COUNSELLOR)) {
      partner.open(city.path("/questions"));
      partner.page().fill("#text", COURSE);
      partner.page().selectOption("#topic", Topic.LANGUAGE.name());
      partner.page().selectOption("#unit", TestPlan.COUNSELLING);
      partner.press("Frage senden");
      assertThat(partner.reads()).contains("Ihre Frage ist unterwegs");
      counsellor.open(city.path("/questions"));
      counsellor.follow(COURSE);
      thenTheAccessibilityBaselineIsMet(counsellor.page());
      counsellor.page().fill("#answer", ANSWER);
      counsellor.press("Antwort speichern");
      partner.open(city.path("/questions?q=Deutsch"));
      assertThat(partner.reads()).contains(ANSWER);
      Pictures.take(partner.page(), "questions-desktop-de");
      thenTheAccessibilityBaselineIsMet(partner.page());
    }
  }

  private java.util.UUID asked(TestCity city) {
    return city.asStaff(
        TestStaff.PARTNER, () -> desk.ask(Topic.LANGUAGE, COURSE, TestPlan.COUNSELLING));
  }

  private void answered(TestCity city, java.util.UUID id) {
    city.asStaff(
        TestStaff.COUNSELLOR,
        () -> {
          desk.answer(id, new Reply(COURSE, ANSWER, false));
          return true;
        });
  }

  private MvcTestResult search(TestCity city, String words) {
    return house
        .get()
        .uri(city.path("/questions"))
        .param("q", words)
        .header("Accept-Language", "de")
        .with(city.signedIn(TestStaff.RECEPTION))
        .exchange();
  }

  private MvcTestResult open(TestCity city, String login) {
    return house
        .get()
        .uri(city.path("/questions"))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  private MvcTestResult ask(TestCity city, String text) {
    return house
        .post()
        .uri(city.path("/questions"))
        .param("text", text)
        .param("topic", Topic.HOUSING.name())
        .param("unit", TestPlan.COUNSELLING)
        .header("Accept-Language", "de")
        .with(city.signedIn(TestStaff.DEMIR))
        .with(csrf())
        .exchange();
  }
}
