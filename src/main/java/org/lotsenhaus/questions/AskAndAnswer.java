package org.lotsenhaus.questions;

import java.time.Clock;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.AboutSomebody;
import org.lotsenhaus.people.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A question finds who can answer it; the answer is kept for who asks next. */
@Service
public class AskAndAnswer {

  private final Questions questions;
  private final PublicAnswers shown;
  private final CityPlans plans;
  private final Audit audit;
  private final Clock clock;

  AskAndAnswer(
      Questions questions, PublicAnswers shown, CityPlans plans, Audit audit, Clock clock) {
    this.questions = questions;
    this.shown = shown;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws TellsOfSomebody when the text seems to be about one person
   * @throws NoSuchUnit when nobody of that name could answer
   */
  @Transactional
  public UUID ask(Topic topic, String text, String unit) {
    refuse(text);
    var id = questions.insert(topic, text, existing(unit), clock.instant());
    audit.wrote("asked a question", "question " + id);
    return id;
  }

  /**
   * A better answer takes the place of the first.
   *
   * @throws TellsOfSomebody when question or answer seem to be about one person
   */
  @Transactional
  public void answer(UUID id, Reply reply) {
    refuse(reply.question());
    refuse(reply.answer());
    questions.answer(id, reply, clock.instant());
    audit.wrote("answered a question", "question " + id);
    show(id, reply.forEverybody());
  }

  private void show(UUID id, boolean everybody) {
    if (everybody && shown.publish(id, clock.instant())) {
      audit.wrote("published an answer", "question " + id);
    }
    if (!everybody && shown.withdraw(id)) {
      audit.wrote("withdrew an answer", "question " + id);
    }
  }

  @Transactional
  public void route(UUID id, String unit) {
    questions.route(id, existing(unit));
    audit.wrote("sent a question on", "question " + id);
  }

  /** What came from outside and is no question; others stay. */
  @Transactional
  public void remove(UUID id) {
    if (questions.remove(id)) {
      audit.wrote("removed a question", "question " + id);
    }
  }

  private static void refuse(String text) {
    if (AboutSomebody.tells(text)) {
      throw new TellsOfSomebody();
    }
  }

  private String existing(String unit) {
    return plans.current().unit(unit).orElseThrow(NoSuchUnit::new).key();
  }

  public static final class TellsOfSomebody extends RuntimeException {}

  public static final class NoSuchUnit extends RuntimeException {}
}
