package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.Referring;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ReferralJourneyTest {

  @LocalServerPort int port;
  @Autowired Referring referring;

  @Test
  void a_referral_is_declined_then_accepted_and_closed(TestCity city) {
    var samira = Someone.called("Samira", "Haddad").alsoWriting("سميرة", "حداد").profile();
    var person = referring.person(city, samira);
    try (var manager = Visitor.asStaff(port, city, TestStaff.CASE_MANAGER);
        var partner = Visitor.asStaff(port, city, TestStaff.PARTNER_CASE_MANAGER)) {
      consentIsAskedForFirst(manager, city, person);
      referring.agreed(city, person);
      manager.press("Verweis senden");
      assertThat(manager.page().locator("main")).containsText("Noch ohne Antwort");
      partnerDeclines(partner, city);
      manager.page().reload();
      assertThat(manager.page().locator("main")).containsText("Kein Platz frei: ab Mai wieder");
      look(manager.page(), "referral-declined-desktop-de");
      manager.page().locator("text=An eine andere Stelle verweisen").click();
      fill(manager.page());
      manager.press("Verweis senden");
      partnerHelps(partner);
      manager.page().reload();
      assertThat(manager.page().locator("main")).containsText("Wir konnten helfen");
    }
  }

  @Test
  void the_person_follows_it_on_the_phone(TestCity city) {
    var person = referring.person(city);
    referring.agreed(city, person);
    var id = referring.sent(city, person);
    try (var manager = Visitor.asStaff(port, city, TestStaff.CASE_MANAGER);
        var samira = Visitor.onThePhone(port, Language.ARABIC)) {
      manager.open(city.path("/referrals/" + id));
      manager.press("Link für die Person");
      look(manager.page(), "referral-link-desktop-de");
      var link = manager.page().locator(".lh-letter__link").innerText();
      var phone = samira.open(link.replaceFirst("^https?://[^/]+", ""));
      assertThat(phone.locator("html")).hasAttribute("dir", "rtl");
      assertThat(phone.locator("main")).containsText("Jobcenter");
      assertThat(phone.locator("main")).not().containsText("Haddad");
      look(phone, "referral-follow-phone-ar");
    }
  }

  private void consentIsAskedForFirst(Visitor manager, TestCity city, UUID person) {
    manager.open(city.path("/referrals/new?person=" + person));
    fill(manager.page());
    look(manager.page(), "referral-new-desktop-de");
    manager.press("Verweis senden");
    assertThat(manager.page().locator("main")).containsText("fehlt die Einwilligung");
    assertThat(manager.page().locator("#asked")).hasValue("Kurs in der Pflege suchen");
  }

  private static void fill(Page page) {
    page.selectOption("#to", TestPlan.JOBCENTER);
    page.selectOption("#topic", Topic.WORK.name());
    page.fill("#asked", "Kurs in der Pflege suchen");
  }

  private static void partnerDeclines(Visitor partner, TestCity city) {
    partner.open(city.path("/referrals"));
    look(partner.page(), "referrals-desktop-de");
    partner.follow("Samira Haddad");
    look(partner.page(), "referral-incoming-desktop-de");
    partner.page().locator("summary").click();
    partner.page().getByLabel("Kein Platz frei").check();
    partner.page().fill("#remark", "ab Mai wieder");
    partner.press("Ablehnung senden");
    assertThat(partner.page().locator("main")).containsText("Abgelehnt");
  }

  private static void partnerHelps(Visitor partner) {
    partner.follow("Verweise");
    partner.page().locator("main tbody a").first().click();
    partner.press("Annehmen");
    partner.press("Die Person war da");
    partner.page().getByLabel("Wir konnten helfen").check();
    partner.press("Rückmelden und abschließen");
    assertThat(partner.page().locator("main")).containsText("Abgeschlossen");
  }

  private static void look(Page page, String name) {
    Pictures.take(page, name);
    thenTheAccessibilityBaselineIsMet(page);
  }
}
