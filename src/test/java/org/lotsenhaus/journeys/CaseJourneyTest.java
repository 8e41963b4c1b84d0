package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.Accessibility.thenTheAccessibilityBaselineIsMet;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Pictures;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.lotsenhaus.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accompanying somebody, from the first talk to what came of it. */
@HouseTest
class CaseJourneyTest {

  @LocalServerPort int port;
  @Autowired RegisterPerson register;
  @Autowired TestCases cases;

  @Test
  void from_the_first_talk_to_what_came_of_it(TestCity city) {
    registered(city);
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      manager.page().fill("#asked", "حداد");
      manager.press("Suchen");
      look(manager, "case-search");
      manager.follow("Akte anlegen");
      manager.page().check("[name=reasons][value=COMPLEX_NEED]");
      manager.page().check("[name=reasons][value=SEVERAL_ACTORS]");
      look(manager, "case-new");
      manager.press("Akte anlegen");
      assertThat(manager.page().locator("h1")).containsText("Samira Haddad");
      firstTalk(manager);
      assess(manager);
      plan(manager);
      evaluate(manager);
    }
  }

  private void registered(TestCity city) {
    var samira =
        called("Samira", "Haddad").alsoWriting("سميرة", "حداد").speaking("ar-apc").profile();
    city.as(CASE_MANAGER, () -> register.register(TestPlan.COUNSELLING, samira));
  }

  private static void firstTalk(Visitor manager) {
    var page = manager.page();
    manager.follow("Vermerk schreiben");
    page.fill("#text", "Bedarf: Anerkennung, Schule, größere Wohnung.");
    page.selectOption("#kind", "FIRST_TALK");
    page.fill("#minutes", "50");
    page.selectOption("#interpreted_in", "ar");
    look(manager, "case-note");
    manager.press("Vermerk speichern");
    assertThat(page.locator("main")).containsText("Erstgespräch, 50 Minuten");
    moveOn(manager, "Weiter zu Einschätzen");
  }

  private static void moveOn(Visitor manager, String button) {
    manager.follow("Hilfeplan");
    manager.press(button);
  }

  private static void assess(Visitor manager) {
    moveOn(manager, "Weiter zu Hilfe planen");
    assertThat(manager.page().getByRole(AriaRole.ALERT)).containsText("mindestens ein Thema");
    manager.follow("Bedarf");
    var page = manager.page();
    page.selectOption("#level_recognition", "4");
    page.fill("#remark_recognition", "Apothekerin, Zeugnisse aus Homs");
    page.selectOption("#level_school", "3");
    manager.press("Einschätzung speichern");
    page.selectOption("#level_school", "1");
    manager.press("Einschätzung speichern");
    look(manager, "case-needs");
    moveOn(manager, "Weiter zu Hilfe planen");
  }

  private static void plan(Visitor manager) {
    var page = manager.page();
    goal(page, "Abschluss als Apothekerin anerkennen lassen", "RECOGNITION", "2027-09-30");
    goal(page, "Schulplatz für Karim (9)", "SCHOOL", "2027-02-01");
    task(
        page,
        "Zeugnisse übersetzen lassen",
        "Abschluss als Apothekerin anerkennen lassen",
        "MANAGER",
        "2026-11-20");
    task(
        page,
        "Antrag bei der Bezirksregierung, zusammen ausfüllen",
        "Abschluss als Apothekerin anerkennen lassen",
        "PERSON",
        "2026-12-15");
    task(
        page,
        "Rückmeldung der Schule abwarten",
        "Schulplatz für Karim (9)",
        "MANAGER",
        "2026-11-16");
    task(page, "Einwilligung Caritas verlängern?", null, "MANAGER", "2026-11-24");
    look(manager, "case-plan");
    moveOn(manager, "Weiter zu Vernetzen");
    tick(page, "Zeugnisse übersetzen lassen");
    manager.follow("Überblick");
    assertThat(page.locator("main")).containsText("Phase 4 von 5");
    look(manager, "case-overview");
    manager.follow("Heute");
    look(manager, "case-today");
    tick(page, "Einwilligung Caritas verlängern?");
    assertThat(page.locator("main")).not().containsText("Caritas");
    manager.follow("Samira Haddad");
    manager.follow("Zuständig");
    look(manager, "case-access");
  }

  private static void goal(Page page, String title, String topic, String due) {
    page.fill("#goal_title", title);
    page.selectOption("#goal_topic", topic);
    page.fill("#goal_due", due);
    press(page, "Ziel hinzufügen");
    assertThat(page.locator(".lh-goal").filter(having(title))).isVisible();
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  private static void task(
      Page page,
      String title,
      @org.jspecify.annotations.Nullable String goal,
      String does,
      String due) {
    page.fill("#task_title", title);
    if (goal != null) {
      page.selectOption(
          "#task_goal", new com.microsoft.playwright.options.SelectOption().setLabel(goal));
    }
    page.selectOption("#task_does", does);
    page.fill("#task_due", due);
    press(page, "Aufgabe hinzufügen");
    assertThat(page.locator(".lh-tasks").filter(having(title))).isVisible();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static void tick(Page page, String task) {
    page.locator("button.lh-tick").filter(having(task)).first().click();
  }

  private static void evaluate(Visitor manager) {
    moveOn(manager, "Weiter zu Auswerten");
    var page = manager.page();
    manager.press("Akte abschließen");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("zu jedem Ziel das Ergebnis");
    for (var outcome : java.util.List.of("REACHED", "PARTLY")) {
      manager.follow("Ergebnis festhalten");
      page.selectOption("#outcome", outcome);
      page.fill("#remark", "Mit Kammer und Schule gesprochen");
      thenTheAccessibilityBaselineIsMet(page);
      manager.press("Ergebnis festhalten");
    }
    page.selectOption("#closing", "PARTLY");
    manager.press("Akte abschließen");
    assertThat(page.locator("main")).containsText("Ziele zum Teil erreicht");
    look(manager, "case-closed");
  }

  private static void look(Visitor manager, String name) {
    thenTheAccessibilityBaselineIsMet(manager.page());
    Pictures.take(manager.page(), name);
    var before = manager.page().viewportSize();
    manager.page().setViewportSize(390, 844);
    Pictures.take(manager.page(), name + "-phone");
    manager.page().setViewportSize(before.width, before.height);
  }

  @Test
  void a_partner_and_a_colleague_see_what_is_theirs_to_see(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LocalDate.of(2027, 5, 31), DataClass.PLAN);
    try (var manager = Visitor.asStaff(port, city, CASE_MANAGER)) {
      manager.open(city.path("/cases/" + id + "/plan"));
      goal(manager.page(), "Abschluss anerkennen lassen", "RECOGNITION", "2027-09-30");
      manager.open(city.path("/cases/" + id + "?lang=en"));
      look(manager, "case-overview-en");
      manager.open(city.path("/cases?lang=de"));
      look(manager, "case-mine");
    }
    seen(city, TestStaff.PARTNER_CASE_MANAGER, "/cases/" + id, "case-partner");
    seen(city, TestStaff.PARTNER_CASE_MANAGER, "/cases", "case-shared");
    seen(city, TestStaff.COLLEAGUE, "/cases/" + id, "case-closed-file");
    seen(city, TestStaff.COLLEAGUE, "/cases/team", "case-team");
  }

  private void seen(TestCity city, String login, String path, String name) {
    try (var visitor = Visitor.asStaff(port, city, login)) {
      visitor.open(city.path(path));
      assertThat(visitor.page().locator("h1")).isVisible();
      look(visitor, name);
    }
  }
}
