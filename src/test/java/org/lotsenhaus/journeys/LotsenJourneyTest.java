package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.AskAndAnswer;
import org.lotsenhaus.questions.Reply;
import org.lotsenhaus.questions.outside.AskFromOutside;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class LotsenJourneyTest {

  private static final String SCHOOL = "Wer zahlt Hefte und Stifte zum Schulanfang?";
  private static final String PAID =
      "Familien mit Bürgergeld oder Wohngeld bekommen dafür Geld aus „Bildung und Teilhabe“.";
  private static final String SWIMMING = "أين يتعلم الأطفال السباحة بعد المدرسة؟";

  @LocalServerPort int port;
  @Autowired AskFromOutside outside;
  @Autowired AskAndAnswer desk;
  @Autowired JdbcClient jdbc;

  @Test
  void a_neighbour_asks_in_arabic_and_comes_back_for_the_answer(TestCity city) {
    var known = city.asHouse(() -> outside.ask(Topic.SCHOOL, SCHOOL, Language.GERMAN));
    answered(city, known.id(), SCHOOL, PAID);
    try (var neighbour = Visitor.onThePhone(port, Language.ARABIC)) {
      var page = neighbour.open(city.path(""));
      neighbour.follow("لكل من يساعد الآخرين");
      assertThat(page.locator("main")).containsText(PAID);
      look(page, "lotsen-phone-ar");
      page.fill("#text", SWIMMING + " 0151 2345678");
      neighbour.press("إرسال السؤال");
      assertThat(page.locator("#text-error")).containsText("شخصًا معيّنًا");
      look(page, "lotsen-refused-phone-ar");
      page.fill("#text", SWIMMING);
      neighbour.press("إرسال السؤال");
      assertThat(page.locator("h1")).hasText("وصل سؤالكم");
      look(page, "lotsen-asked-phone-ar");
      answered(city, open(city), SWIMMING, "في المسبح البلدي، يوم الخميس من الساعة 15.");
      page.reload();
      assertThat(page.locator("main")).containsText("المسبح البلدي");
      look(page, "lotsen-answered-phone-ar");
    }
  }

  private static void look(Page page, String name) {
    Pictures.take(page, name);
    thenTheAccessibilityBaselineIsMet(page);
  }

  private java.util.UUID open(TestCity city) {
    return city.call(() ->
        jdbc.sql("select id from question where answered_at is null")
            .query(java.util.UUID.class)
            .single());
  }

  private void answered(TestCity city, java.util.UUID id, String question, String answer) {
    city.member(TestStaff.DEMIR)
        .asTenant()
        .run(() -> desk.answer(id, new Reply(question, answer, true)));
  }
}
