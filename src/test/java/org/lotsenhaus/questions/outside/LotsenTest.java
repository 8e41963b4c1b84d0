package org.lotsenhaus.questions.outside;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.AskAndAnswer;
import org.lotsenhaus.questions.Reply;
import org.lotsenhaus.questions.outside.AskFromOutside.Asked;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseTest
class LotsenTest {

  private static final String QUESTION = "Wo lernt ein Kind nachmittags schwimmen?";
  private static final String ANSWER = "Im Stadtbad gibt es donnerstags einen Kurs für Anfänger.";

  @Autowired MockMvcTester house;
  @Autowired AskFromOutside outside;
  @Autowired AskAndAnswer desk;
  @Autowired JdbcClient jdbc;

  @Test
  void who_asked_finds_the_answer_by_the_link_and_in_their_own_language(TestCity city) {
    var link = sent(city, QUESTION, "");
    assertThat(read(city, link)).bodyText().contains("Ihre Frage ist angekommen", QUESTION);
    answered(city, onlyId(city), QUESTION, ANSWER, false);
    assertThat(read(city, link))
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("Referrer-Policy", "no-referrer")
        .bodyText()
        .contains(ANSWER, "Info- und Servicecenter", "in der Sprache, in der sie geschrieben");
    assertThat(read(city, link + "?lang=ar")).bodyText().contains(ANSWER, "تمت الإجابة");
  }

  @Test
  void nothing_is_kept_about_who_asked_and_not_even_the_link(TestCity city) {
    var link = sent(city, QUESTION, Topic.FAMILY.name());
    var token = link.substring(link.lastIndexOf('/') + 1);
    var kept =
        city.call(() -> jdbc.sql("select q::text from question q").query(String.class).single());
    assertThat(kept).contains("FAMILY", ",house,", ",de,").doesNotContain(token, "127.0.0.1");
  }

  @Test
  void what_tells_of_somebody_is_refused_and_stays_in_the_form(TestCity city) {
    assertThat(ask(city, "Wer hilft Frau X? Telefon ٠١٥١ ٢٣٤٥٦٧٨", Topic.WORK.name(), "ar"))
        .hasStatus(422)
        .bodyText()
        .contains("Wer hilft Frau X?", "شخصًا معيّنًا", "value=\"WORK\" selected");
    assertThat(ask(city, " ", "", "de")).hasStatus(422).bodyText().contains("Bitte schreiben Sie");
    assertThat(ask(city, "a".repeat(2_001), "", "de")).bodyText().contains("zu lang");
    assertThat(count(city)).isZero();
  }

  @Test
  void everybody_reads_what_was_made_public_until_it_is_taken_back(TestCity city) {
    var asked = asked(city);
    answered(city, asked.id(), QUESTION, ANSWER, false);
    assertThat(lotsen(city, "")).bodyText().doesNotContain(ANSWER);
    assertThat(lotsen(city, "Schwimmkurs Anfänger")).bodyText().doesNotContain(ANSWER);
    answered(city, asked.id(), QUESTION, ANSWER, true);
    assertThat(lotsen(city, "")).bodyText().contains(ANSWER, QUESTION);
    assertThat(lotsen(city, "Kinder schwimmen")).bodyText().contains(ANSWER);
    answered(city, asked.id(), QUESTION, ANSWER, false);
    assertThat(lotsen(city, "Kinder schwimmen")).bodyText().doesNotContain(ANSWER);
    assertThat(log(city))
        .containsSubsequence("published an answer", "answered a question", "withdrew an answer");
  }

  @Test
  void words_of_other_languages_are_found_as_well(TestCity city) {
    var arabic = "توجد دورة سباحة للأطفال يوم الخميس.";
    answered(city, asked(city).id(), "أين يتعلم الطفل السباحة؟", arabic, true);
    var turkish = "Perşembe günleri çocuklar için yüzme kursu var.";
    answered(city, asked(city).id(), "Çocuklar nerede yüzme öğrenir?", turkish, true);
    assertThat(lotsen(city, "السباحة")).bodyText().contains(arabic).doesNotContain(turkish);
    assertThat(lotsen(city, "الدورة")).bodyText().contains(arabic);
    assertThat(lotsen(city, "çocuk")).bodyText().contains(turkish).doesNotContain(arabic);
    assertThat(lotsen(city, "wo ist der oder die und !:*'|"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(arabic, turkish);
  }

  @Test
  void a_name_that_slipped_in_is_gone_before_others_read_it(TestCity city) {
    var asked = asked(city);
    answered(city, asked.id(), "Wo lernt ein Kind schwimmen?", ANSWER, true);
    assertThat(read(city, city.path("/lotsen/" + asked.token())))
        .bodyText()
        .contains("Wo lernt ein Kind schwimmen?")
        .doesNotContain(QUESTION);
  }

  @Test
  void what_the_house_asks_itself_is_hidden_from_public_pages_by_the_database(TestCity city) {
    var id =
        city.asStaff(TestStaff.PARTNER, () -> desk.ask(Topic.WORK, QUESTION, TestPlan.COUNSELLING));
    assertThat(count(city)).isZero();
    answered(city, id, QUESTION, ANSWER, true);
    assertThat(count(city)).isOne();
    assertThat(lotsen(city, "")).bodyText().contains(ANSWER);
  }

  @Test
  void another_city_knows_neither_the_link_nor_the_answer(TestCity city, TestCity other) {
    var asked = asked(city);
    answered(city, asked.id(), QUESTION, ANSWER, true);
    var strange = read(other, other.path("/lotsen/" + asked.token()));
    assertThat(strange).hasStatus(404).bodyText().contains("Diese Frage gibt es hier nicht");
    assertThat(read(city, city.path("/lotsen/nothing"))).hasStatus(404);
    assertThat(lotsen(other, "schwimmen")).bodyText().doesNotContain(ANSWER);
  }

  @Test
  void a_network_that_asks_too_much_waits_and_loses_nothing(TestCity city) {
    MvcTestResult last = null;
    for (int i = 0; i < 21; i++) {
      last = ask(city, QUESTION, "", "de", "198.51.100.7");
    }
    assertThat(requireNonNull(last)).hasStatus(422).bodyText().contains("sehr viele", QUESTION);
    assertThat(count(city)).isEqualTo(20);
    assertThat(ask(city, QUESTION, "", "de", "198.51.100.8")).hasStatus(303);
  }

  @Test
  void a_sign_that_the_database_refuses_is_left_out(TestCity city) {
    assertThat(read(city, sent(city, "Wo lernt\0 sie?", ""))).bodyText().contains("Wo lernt sie?");
    assertThat(ask(city, "\0", "", "de")).hasStatus(422);
  }

  @Test
  void a_form_of_another_site_asks_nothing(TestCity city) {
    var forged = house.post().uri(city.path("/lotsen")).param("text", QUESTION).exchange();
    assertThat(forged).hasStatus(403);
  }

  private String sent(TestCity city, String text, String topic) {
    var answer = ask(city, text, topic, "de");
    assertThat(answer).hasStatus(303);
    return requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult ask(TestCity city, String text, String topic, String language) {
    return ask(city, text, topic, language, UUID.randomUUID().toString());
  }

  private MvcTestResult ask(
      TestCity city, String text, String topic, String language, String network) {
    return house
        .post()
        .uri(city.path("/lotsen"))
        .param("text", text)
        .param("topic", topic)
        .header("Accept-Language", language)
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(network);
          return request;
        })
        .exchange();
  }

  private Asked asked(TestCity city) {
    return city.asHouse(() -> outside.ask(null, QUESTION, Language.TURKISH));
  }

  private void answered(
      TestCity city, UUID id, String question, String answer, boolean forEverybody) {
    city.member(TestStaff.DEMIR)
        .asTenant()
        .run(() -> desk.answer(id, new Reply(question, answer, forEverybody)));
  }

  private MvcTestResult lotsen(TestCity city, String searched) {
    return house
        .get()
        .uri(city.path("/lotsen"))
        .param("q", searched)
        .header("Accept-Language", "de")
        .exchange();
  }

  private MvcTestResult read(TestCity city, @Nullable String path) {
    return house.get().uri(requireNonNull(path)).header("Accept-Language", "de").exchange();
  }

  private UUID onlyId(TestCity city) {
    return city.call(() -> jdbc.sql("select id from question").query(UUID.class).single());
  }

  private long count(TestCity city) {
    return city.call(() -> jdbc.sql("select count(*) from question").query(Long.class).single());
  }

  private java.util.List<String> log(TestCity city) {
    return city.call(
        () -> jdbc.sql("select action from audit_entry order by id").query(String.class).list());
  }
}
