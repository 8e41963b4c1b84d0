package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.AskAndAnswer;
import org.lotsenhaus.questions.Reply;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was asked at the Lotsen desk, and answered. */
@Component
@Profile("demo")
class DemoQuestions {

  /**
   * @param answer null where nobody has answered yet
   */
  private record Asked(Topic topic, String question, @Nullable String answer) {}

  private static final List<Asked> ALL =
      List.of(
          new Asked(
              Topic.LANGUAGE,
              "Wo kann eine Mutter von zwei Kindern vormittags Deutsch lernen?",
              "Die Volkshochschule hat einen Elternkurs, dienstags und donnerstags von 9 bis 12 Uhr,"
                  + " mit Betreuung im Haus. Die Anmeldung läuft über die Familienbildungsstätte."),
          new Asked(
              Topic.SCHOOL,
              "Wer vermittelt einen Schulplatz, wenn jemand mitten im Schuljahr kommt?",
              "Die Seiteneinsteigerberatung im Kommunalen Integrationszentrum. Sie bestellt die"
                  + " Familie ein; ein Zeugnis hilft, ist aber nicht nötig."),
          new Asked(
              Topic.RECOGNITION,
              "Zahlt jemand die Übersetzung von Zeugnissen, wenn das Geld fehlt?",
              "Wer arbeitslos gemeldet ist, fragt zuerst das Jobcenter. Sonst hilft der"
                  + " Anerkennungszuschuss des Bundes."),
          new Asked(
              Topic.HEALTH,
              "Welche Praxis für Kinder nimmt zurzeit neue Familien auf und spricht Arabisch?",
              null),
          new Asked(
              Topic.NETWORK,
              "Gibt es ein Frauencafé, in das man ohne Anmeldung kommen kann?",
              null));

  private final AskAndAnswer desk;
  private final Clock clock;

  DemoQuestions(AskAndAnswer desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  void ask(StaffMember asks, StaffMember answers) {
    for (int n = 0; n < ALL.size(); n++) {
      var one = ALL.get(n);
      var then = clock.instant().minus(Duration.ofDays(20 - 4L * n));
      var id =
          new Earlier(then, asks).call(() -> desk.ask(one.topic(), one.question(), answers.unit()));
      var answer = one.answer();
      if (answer != null) {
        new Earlier(then.plus(Duration.ofHours(26)), answers)
            .run(() -> desk.answer(id, new Reply(one.question(), answer, false)));
      }
    }
  }
}
