package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.AskAndAnswer;
import org.lotsenhaus.questions.Reply;
import org.lotsenhaus.questions.outside.AskFromOutside;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What volunteers and neighbours asked; what was answered everybody may read. */
@Component
@Profile("demo")
class DemoOutsideQuestions {

  /**
   * @param answer null where nobody has answered yet
   */
  private record Asked(
      @Nullable Topic topic, Language language, String question, @Nullable String answer) {}

  private static final List<Asked> ALL =
      List.of(
          new Asked(
              Topic.LANGUAGE,
              Language.TURKISH,
              "Komşumun oğlu 17 yaşında ve şehre yeni geldi. Onun için Almanca kursu var mı?",
              "Evet. 12 ile 27 yaş arasındaki gençlere Jugendmigrationsdienst (gençlik göç danışma"
                  + " servisi) ücretsiz danışmanlık verir ve uygun kursu birlikte arar. Randevu"
                  + " almadan da sorabilirsiniz."),
          new Asked(
              Topic.SCHOOL,
              Language.GERMAN,
              "Ich begleite als Patin eine Familie. Wer zahlt Hefte und Stifte zum Schulanfang?",
              "Familien mit Bürgergeld, Wohngeld, Kinderzuschlag oder Leistungen für Asylbewerber"
                  + " bekommen Geld für Schulsachen aus dem Paket „Bildung und Teilhabe“."
                  + " Oft muss man es nicht eigens beantragen; bei Wohngeld und Kinderzuschlag"
                  + " schon. Am Empfang liegt das Formular, und wir füllen es gern mit aus."),
          new Asked(
              null,
              Language.ARABIC,
              "أرافق جارتي إلى الطبيب لأنها لا تتكلم الألمانية بعد. هل توجد ترجمة مجانية؟",
              null));

  private final AskFromOutside outside;
  private final AskAndAnswer desk;
  private final Clock clock;

  DemoOutsideQuestions(AskFromOutside outside, AskAndAnswer desk, Clock clock) {
    this.outside = outside;
    this.desk = desk;
    this.clock = clock;
  }

  void ask(StaffMember answers) {
    for (int n = 0; n < ALL.size(); n++) {
      var one = ALL.get(n);
      var then = clock.instant().minus(Duration.ofDays(9 - 4L * n));
      var asked =
          new Earlier(then, answers)
              .call(() ->
                  Tenant.call(
                      Tenant.current(),
                      () -> outside.ask(one.topic(), one.question(), one.language())));
      var answer = one.answer();
      if (answer != null) {
        new Earlier(then.plus(Duration.ofHours(21)), answers)
            .run(() -> desk.answer(asked.id(), new Reply(one.question(), answer, true)));
      }
    }
  }
}
