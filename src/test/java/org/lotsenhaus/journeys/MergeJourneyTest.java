package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.people.Someone.writing;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody was entered twice: a person decides, takes it back, and is not asked again. */
@HouseTest
class MergeJourneyTest {

  @LocalServerPort int port;
  @Autowired RegisterPerson register;

  @Test
  void two_records_are_merged_by_keyboard_and_are_afterwards_as_before(TestCity city) {
    var latin = registered(city, called("Mohammed", "Al-Ahmad"));
    registered(city, writing("محمد", "الأحمد"));
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      var page = manager.open(city.path("/people/" + latin));
      var before = page.locator("main").innerText();
      theyAreMerged(page);
      theyAreSeparated(page);
      manager.open(city.path("/people/" + latin));
      org.assertj.core.api.Assertions.assertThat(page.locator("main").innerText())
          .isEqualTo(before);
      theyAreDeclaredDifferent(page);
    }
  }

  private UUID registered(TestCity city, Someone somebody) {
    return city.as(CASE_MANAGER, () -> register.register(TestPlan.COUNSELLING, somebody.profile()));
  }

  private static void theyAreMerged(Page page) {
    look(page, "merge-proposed-desktop-de");
    enter(page.locator("a:has-text('Zusammenführen')"));
    assertThat(page.locator("h1")).hasText("Ist das dieselbe Person?");
    assertThat(page.locator("tbody tr")).hasCount(2);
    look(page, "merge-question-desktop-de");
    enter(page.locator("button:has-text('Ja, zusammenführen')"));
    assertThat(page.locator("main")).containsText("stehen jetzt zusammen");
    assertThat(alike(page)).hasCount(0);
    look(page, "merge-done-desktop-de");
  }

  private static void enter(Locator control) {
    control.focus();
    control.press("Enter");
  }

  private static Locator alike(Page page) {
    return page.locator("section[aria-labelledby=alike]");
  }

  private static void theyAreSeparated(Page page) {
    enter(page.locator("section[aria-labelledby=merged] button"));
    assertThat(page.locator("main")).containsText("wieder getrennt, beide wie vorher");
    assertThat(page.locator("h1")).hasText("محمد الأحمد");
    look(page, "merge-undone-desktop-de");
  }

  private static void theyAreDeclaredDifferent(Page page) {
    enter(alike(page).locator("form[action$=different] button"));
    assertThat(alike(page)).hasCount(0);
    page.reload();
    assertThat(alike(page)).hasCount(0);
  }

  private static void look(Page page, String name) {
    Pictures.take(page, name);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
