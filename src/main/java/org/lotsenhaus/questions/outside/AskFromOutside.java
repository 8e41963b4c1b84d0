package org.lotsenhaus.questions.outside;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.people.AboutSomebody;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.AskAndAnswer.NoSuchUnit;
import org.lotsenhaus.questions.AskAndAnswer.TellsOfSomebody;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Unguessable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who helps asks without an account. The link is all that leads back to them. */
@Service
public class AskFromOutside {

  private static final int BYTES = 24;

  private final OutsideQuestions questions;
  private final OutsideDesk desk;
  private final Audit audit;
  private final Clock clock;

  AskFromOutside(OutsideQuestions questions, OutsideDesk desk, Audit audit, Clock clock) {
    this.questions = questions;
    this.desk = desk;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param token the secret part of the link; only its hash is kept
   */
  public record Asked(UUID id, String token) {}

  /**
   * @param topic null where who asks doesn't know
   * @param language of the page on which they ask
   * @throws TellsOfSomebody when the text seems to be about one person
   * @throws NoSuchUnit in a city where nobody could answer yet
   */
  @Transactional
  public Asked ask(@Nullable Topic topic, String text, Language language) {
    if (AboutSomebody.tells(text)) {
      throw new TellsOfSomebody();
    }
    var unit = desk.unit().map(Unit::key).orElseThrow(NoSuchUnit::new);
    var token = token();
    var id = questions.insert(topic, text, unit, language, token, clock.instant());
    audit.wrote("asked a question", "question " + id);
    return new Asked(id, token);
  }

  private static String token() {
    return Unguessable.text(BYTES);
  }
}
