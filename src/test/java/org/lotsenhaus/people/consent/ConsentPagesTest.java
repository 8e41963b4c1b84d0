package org.lotsenhaus.people.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class ConsentPagesTest {

  @Autowired MockMvcTester web;
  @Autowired RegisterPerson register;
  @Autowired JdbcClient jdbc;

  @Test
  void nothing_is_chosen_beforehand_but_a_time_and_the_persons_language(TestCity city) {
    var form = get(city, "/people/" + samira(city) + "/consents/new");
    assertThat(form)
        .bodyText()
        .contains("value=\"2027-05-24\"", "<option value=\"ar\" selected>")
        .doesNotContain("checked", "<option value=\"counselling\"")
        .doesNotContainPattern("<option value=\"jobcenter\" selected");
  }

  @Test
  void what_is_missing_is_said(TestCity city) {
    var id = samira(city);
    assertThat(post(city, "/people/" + id + "/consents", "ends_on=2028-01-01"))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"2028-01-01\"");
    assertThat(ask(city, id, "ends_on=2028-01-01"))
        .hasStatus(422)
        .bodyText()
        .contains("höchstens zwölf Monate");
  }

  @Test
  void the_german_text_stands_beside_the_one_of_the_person(TestCity city) {
    assertThat(get(city, asked(city, samira(city))))
        .bodyText()
        .contains("هذه الترجمة تساعد على الفهم", "Rechtlich gilt dieser deutsche Text")
        .contains("Ziele und Schritte", "الأهداف والخطوات");
  }

  @Test
  void opening_the_link_changes_nothing(TestCity city) {
    var link = link(city, asked(city, samira(city)));
    assertThat(open(link, "ar")).hasStatusOk().bodyText().contains("هل توافقون؟");
    assertThat(open(link, "ar")).bodyText().contains("هل توافقون؟");
    assertThat(answers(city)).isZero();
  }

  @Test
  void the_person_says_yes_by_link_and_takes_it_back(TestCity city) {
    var id = samira(city);
    var link = link(city, asked(city, id));
    assertThat(partnersLook(city, id)).hasStatus(404);
    assertThat(press(link, "/agreement")).hasStatus(303);
    assertThat(open(link, "de")).bodyText().contains("Sie haben am 24. November 2026 zugestimmt");
    assertThat(partnersLook(city, id)).hasStatusOk().bodyText().contains("Samira Haddad");
    assertThat(get(city, PARTNER_CASE_MANAGER, "/people")).bodyText().contains("Samira Haddad");
    assertThat(get(city, RESIDENCE_CASE_MANAGER, "/people/" + id)).hasStatus(404);
    assertThat(press(link, "/withdrawal")).hasStatus(303);
    assertThat(partnersLook(city, id)).hasStatus(404);
    assertThat(open(link, "de")).bodyText().contains("widerrufen", "weiter die gleiche Hilfe");
    assertThat(open(link + "/receipt", "ar")).bodyText().contains("Bestätigung", "تأكيد");
  }

  private MvcTestResult partnersLook(TestCity city, UUID id) {
    return get(city, PARTNER_CASE_MANAGER, "/people/" + id);
  }

  @Test
  void a_no_is_fine_and_can_become_a_yes(TestCity city) {
    var id = samira(city);
    var link = link(city, asked(city, id));
    press(link, "/refusal");
    assertThat(open(link, "de")).bodyText().contains("Sie haben Nein gesagt", "die gleiche Hilfe");
    assertThat(partnersLook(city, id)).hasStatus(404);
    press(link, "/agreement");
    assertThat(partnersLook(city, id)).hasStatusOk();
  }

  @Test
  void the_page_by_link_can_be_read_in_every_language(TestCity city) {
    var link = link(city, asked(city, samira(city)));
    for (var language : Language.FIRST_WAVE) {
      assertThat(open(link, language.tag()))
          .hasStatusOk()
          .bodyText()
          .contains("Rechtlich gilt dieser deutsche Text");
    }
  }

  @Test
  void the_link_names_nobody_and_is_kept_by_nobody(TestCity city) {
    var link = link(city, asked(city, samira(city)));
    assertThat(open(link, "ar"))
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("Referrer-Policy", "no-referrer")
        .bodyText()
        .doesNotContain("Haddad");
    assertThat(open(link + "x", "de")).hasStatus(404).bodyText().contains("Dieser Link gilt nicht");
  }

  @Test
  void a_message_does_not_say_what_it_is_about(TestCity city) {
    var consent = asked(city, samira(city));
    post(city, consent + "/message");
    var text =
        city.call(() -> jdbc.sql("select body from outbox_message").query(String.class).single());
    assertThat(text)
        .contains("نطلب منكم موافقة", "Wir bitten Sie um eine Einwilligung", "/my/consent/")
        .doesNotContain("Haddad", "Jobcenter", "Arbeit");
  }

  @Test
  void the_person_presses_for_themselves_on_the_screen_of_the_house(TestCity city) {
    var id = samira(city);
    var consent = asked(city, id);
    assertThat(get(city, consent + "/screen")).bodyText().contains("dir=\"rtl\"", "نعم، أوافق");
    assertThat(post(city, consent + "/screen/agreement")).hasStatus(303);
    assertThat(get(city, consent + "/screen")).bodyText().contains("على الشاشة");
    assertThat(partnersLook(city, id)).hasStatusOk();
  }

  @Test
  void paper_is_printed_signed_and_taken_back(TestCity city) {
    var id = samira(city);
    var consent = asked(city, id);
    assertThat(post(city, consent + "/paper"))
        .hasStatusOk()
        .bodyText()
        .contains("Datum und Unterschrift", "التاريخ والتوقيع", "Samira Haddad", "lh-qr");
    post(city, consent + "/agreement");
    assertThat(partnersLook(city, id)).hasStatusOk();
    assertThat(get(city, consent + "/receipt")).bodyText().contains("auf Papier", "على الورق");
    post(city, consent + "/withdrawal");
    assertThat(partnersLook(city, id)).hasStatus(404);
    assertThat(get(city, consent + "/receipt")).bodyText().contains("bei uns gesagt", "بإبلاغنا");
  }

  @Test
  void who_takes_back_one_of_two_is_told_that_the_other_still_holds(TestCity city) {
    var id = samira(city);
    var one = link(city, asked(city, id));
    var other = link(city, asked(city, id));
    press(one, "/agreement");
    press(other, "/agreement");
    press(one, "/withdrawal");
    assertThat(open(one, "de")).bodyText().contains("Aber eine andere Einwilligung für die Stelle");
    assertThat(partnersLook(city, id)).hasStatusOk();
    press(other, "/withdrawal");
    assertThat(open(one, "de")).bodyText().contains("sieht Ihre Angaben nicht mehr");
    assertThat(partnersLook(city, id)).hasStatus(404);
  }

  @Test
  void what_ends_soon_is_asked_again_with_the_same_choices(TestCity city) {
    var id = samira(city);
    var consent = asked(city, id);
    var last = consent.substring(consent.lastIndexOf('/') + 1);
    assertThat(get(city, "/people/" + id + "/consents/new?renews=" + last))
        .bodyText()
        .contains(
            "value=\"jobcenter\" selected", "value=\"WORK\" selected", "value=\"PLAN\" checked");
  }

  @Test
  void a_consent_is_found_in_its_own_file_only(TestCity city) {
    var consent = asked(city, samira(city));
    var last = consent.substring(consent.lastIndexOf('/') + 1);
    var other = registered(city, called("Olena", "Petrenko").profile());
    assertThat(get(city, "/people/" + other + "/consents/" + last)).hasStatus(404);
    for (var login : List.of(RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      assertThat(get(city, login, consent)).hasStatus(404);
    }
  }

  @Test
  void every_answer_is_written_down_with_who_gave_it(TestCity city) {
    var id = samira(city);
    var link = link(city, asked(city, id));
    press(link, "/agreement");
    press(link, "/withdrawal");
    press(link, "/withdrawal");
    var said =
        city.call(() ->
            jdbc.sql(
                    """
                    select action from audit_entry
                    where subject = ? and actor = 'person' order by at, id
                    """)
                .param("person " + id)
                .query(String.class)
                .list());
    assertThat(said).containsExactly("gave consent", "withdrew consent");
  }

  private UUID samira(TestCity city) {
    return registered(city, called("Samira", "Haddad").at("samira@example.org").profile());
  }

  private UUID registered(TestCity city, Profile profile) {
    return city.as(CASE_MANAGER, () -> register.register(TestPlan.COUNSELLING, profile));
  }

  /** Where it lies, inside the city. */
  private String asked(TestCity city, UUID person) {
    var answer = ask(city, person, "ends_on=2027-05-24");
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getResponse().getRedirectedUrl())
        .substring(city.path("").length());
  }

  private MvcTestResult ask(TestCity city, UUID person, String endsOn) {
    return post(
        city,
        "/people/" + person + "/consents",
        "recipient=jobcenter",
        "purpose=WORK",
        "classes=PLAN",
        "language=ar",
        endsOn);
  }

  private String link(TestCity city, String consent) {
    post(city, consent + "/message");
    var text =
        city.call(() ->
            jdbc.sql("select body from outbox_message order by queued_at desc, id desc limit 1")
                .query(String.class)
                .single());
    return text.substring(text.lastIndexOf(city.path("/my/")), text.lastIndexOf("?lang="));
  }

  private int answers(TestCity city) {
    return city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    "select count(*) from consent where given_at is not null or refused_at is not null")
                .query(Integer.class)
                .single());
  }

  private MvcTestResult open(String link, String language) {
    return web.get()
        .uri(link)
        .header("Accept-Language", language)
        .param("lang", language)
        .exchange();
  }

  private MvcTestResult press(String link, String button) {
    return web.post().uri(link + button).with(csrf()).exchange();
  }

  private MvcTestResult get(TestCity city, String path) {
    return get(city, CASE_MANAGER, path);
  }

  private MvcTestResult get(TestCity city, String login, String path) {
    return web.get()
        .uri(city.path(path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  private MvcTestResult post(TestCity city, String path, String... fields) {
    var form =
        web.post()
            .uri(city.path(path))
            .header("Accept-Language", "de")
            .with(city.signedIn(CASE_MANAGER))
            .with(csrf());
    for (var field : fields) {
      var parts = field.split("=", 2);
      form = form.param(parts[0], parts[1]);
    }
    return form.exchange();
  }
}
