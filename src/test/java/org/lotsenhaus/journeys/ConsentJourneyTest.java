package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenNothingIsCutOffAtTheSide;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ConsentJourneyTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void somebody_is_not_entered_twice_in_two_scripts(TestCity city) {
    try (var brandt = Visitor.asStaff(port, city, TestStaff.CASE_MANAGER)) {
      takeIn(brandt, city);
      var page = brandt.open(city.path("/people/new"));
      page.fill("#own_given", "محمد");
      page.fill("#own_family", "الأحمد");
      born(page);
      brandt.press("Person aufnehmen");
      assertThat(page.locator("main")).containsText("Ist die Person schon bekannt?");
      assertThat(page.locator("main")).containsText("Mohammed Al-Ahmad");
      look(page, "people-alike-desktop-de");
      page.setViewportSize(390, 844);
      look(page, "people-alike-phone-de");
      page.setViewportSize(1440, 900);
      brandt.press("Es ist jemand anderes");
      assertThat(page.locator("h1")).hasText("محمد الأحمد");
      brandt.open(city.path("/people?q=الأحمد"));
      assertThat(page.locator("main")).containsText("2 Personen gefunden");
      look(page, "people-search-desktop-de");
    }
  }

  @Test
  void consent_in_arabic_opens_the_wall_and_withdrawal_closes_it(TestCity city) {
    try (var brandt = Visitor.asStaff(port, city, TestStaff.CASE_MANAGER);
        var keller = Visitor.asStaff(port, city, TestStaff.PARTNER_CASE_MANAGER);
        var mohammed = Visitor.onThePhone(port, Language.ARABIC)) {
      takeIn(brandt, city);
      var file = brandt.page().url();
      askForConsent(brandt);
      thenThePartnerFinds(keller, file, 404);
      mohammed.open(link(city));
      look(mohammed.page(), "consent-asked-phone-ar");
      mohammed.press("نعم، أوافق");
      assertThat(mohammed.page().locator("main")).containsText("لقد وافقتم");
      look(mohammed.page(), "consent-given-phone-ar");
      thenThePartnerFinds(keller, file, 200);
      assertThat(keller.page().locator("h1")).hasText("Mohammed Al-Ahmad");
      look(keller.page(), "people-shared-desktop-de");
      mohammed.press("سحب الموافقة");
      assertThat(mohammed.page().locator("main")).containsText("لقد سحبتم الموافقة");
      look(mohammed.page(), "consent-withdrawn-phone-ar");
      thenThePartnerFinds(keller, file, 404);
      mohammed.page().locator("a[href$='/receipt']").click();
      look(mohammed.page(), "consent-receipt-phone-ar");
      brandt.open(file);
      assertThat(brandt.page().locator("main")).containsText("widerrufen");
      look(brandt.page(), "people-person-desktop-de");
    }
  }

  private static void takeIn(Visitor brandt, TestCity city) {
    brandt.open(city.path("/people"));
    brandt.follow("Person aufnehmen");
    var page = brandt.page();
    page.fill("#given", "Mohammed");
    page.fill("#family", "Al-Ahmad");
    born(page);
    page.selectOption("#language1", "ar-apc");
    page.fill("#contact", "mohammed@example.org");
    look(page, "people-new-desktop-de");
    page.setViewportSize(390, 844);
    Pictures.take(page, "people-new-phone-de");
    page.setViewportSize(1440, 900);
    brandt.press("Person aufnehmen");
    assertThat(page.locator("h1")).hasText("Mohammed Al-Ahmad");
  }

  private static void born(Page page) {
    page.fill("#day", "14");
    page.fill("#month", "3");
    page.fill("#year", "1989");
  }

  private static void askForConsent(Visitor brandt) {
    brandt.follow("Um Einwilligung bitten");
    var page = brandt.page();
    page.selectOption("#recipient", TestPlan.JOBCENTER);
    page.selectOption("#purpose", "WORK");
    page.getByLabel("Ziele und Schritte").check();
    look(page, "consent-ask-desktop-de");
    brandt.press("Text ansehen");
    look(page, "consent-text-desktop-de");
    brandt.follow("Der Person zeigen");
    look(page, "consent-screen-desktop-ar");
    page.goBack();
    brandt.press("Papier drucken");
    look(page, "consent-paper-desktop-de");
    page.goBack();
    brandt.press("Link als E-Mail senden");
    assertThat(page.locator("main")).containsText("Der Link ist unterwegs");
  }

  private static void thenThePartnerFinds(Visitor keller, String file, int status) {
    var answer = keller.page().navigate(file);
    org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(status);
  }

  private String link(TestCity city) {
    var text =
        city.call(() -> jdbc.sql("select body from outbox_message").query(String.class).single());
    return text.substring(text.lastIndexOf(city.path("/my/consent/")));
  }

  private static void look(Page page, String picture) {
    Pictures.take(page, picture);
    thenNothingIsCutOffAtTheSide(page);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
