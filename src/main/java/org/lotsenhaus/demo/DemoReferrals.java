package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.AnswerReferral;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.referrals.Referral.Warm;
import org.lotsenhaus.referrals.SendReferral;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some were sent on; of some it is known what became of it. */
@Component
@Profile("demo")
class DemoReferrals {

  /** How far a referral has come. */
  private enum Fate {
    SENT,
    ACCEPTED,
    CAME,
    HELPED,
    DECLINED
  }

  private static final List<Fate> FATES =
      List.of(Fate.HELPED, Fate.DECLINED, Fate.SENT, Fate.CAME, Fate.ACCEPTED);
  private static final List<Integer> DAYS_AGO = List.of(30, 12, 1, 9, 4);

  private final SendReferral send;
  private final AnswerReferral answer;
  private final People people;
  private final Clock clock;

  DemoReferrals(SendReferral send, AnswerReferral answer, People people, Clock clock) {
    this.send = send;
    this.answer = answer;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param n which of the invented; each has come as far as another
   */
  void refer(
      int n, UUID caseId, UUID person, Topic topic, StaffMember manager, StaffMember partner) {
    var sent = clock.instant().minus(Duration.ofDays(DAYS_AGO.get(n)));
    var id =
        new Earlier(sent, manager)
            .call(() -> send.send(request(caseId, person, topic, partner.unit())));
    answer(id, FATES.get(n), sent, partner);
  }

  private Request request(UUID caseId, UUID person, Topic topic, String unit) {
    return new Request(
        person,
        Optional.of(caseId),
        unit,
        topic,
        asked(topic),
        Warm.NONE,
        null,
        people.held(person).orElseThrow().profile().readable(),
        Optional.empty());
  }

  private static String asked(Topic topic) {
    return switch (topic) {
      case HOUSING ->
          "Bitte nehmen Sie die Familie in die Wohnungssuche auf: zwei Zimmer mit Aufzug.";
      case SCHOOL -> "Bitte beraten Sie zum Schulplatz. Zeugnisse aus Syrien liegen vor.";
      case MONEY -> "Bitte helfen Sie bei den Mietschulden, es sind zwei Monatsmieten.";
      case LANGUAGE -> "Gesucht ist ein Vormittagskurs mit Kinderbetreuung.";
      default -> "Bitte beraten Sie zum Antrag auf Anerkennung als Apothekerin.";
    };
  }

  private void answer(UUID id, Fate fate, Instant sent, StaffMember partner) {
    var sameDay = new Earlier(sent.plus(Duration.ofHours(5)), partner);
    if (fate == Fate.DECLINED) {
      var why = "Ab Frühjahr nehmen wir wieder auf.";
      sameDay.run(() -> answer.decline(id, Decline.NO_PLACE, why));
    } else if (fate != Fate.SENT) {
      sameDay.run(() -> answer.accept(id));
    }
    if (fate == Fate.CAME || fate == Fate.HELPED) {
      new Earlier(sent.plus(Duration.ofDays(4)), partner).run(() -> answer.attended(id));
    }
    if (fate == Fate.HELPED) {
      new Earlier(sent.plus(Duration.ofDays(11)), partner)
          .run(() -> answer.end(id, Outcome.HELPED, "Der Antrag ist gestellt."));
    }
  }
}
