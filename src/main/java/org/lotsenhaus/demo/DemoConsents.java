package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.people.AnswerConsent;
import org.lotsenhaus.people.AskConsent;
import org.lotsenhaus.people.AskConsent.Asking;
import org.lotsenhaus.people.Consent.Way;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Topic;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People let a partner know something, on paper, for half a year. */
@Component
@Profile("demo")
class DemoConsents {

  private final People people;
  private final AskConsent ask;
  private final AnswerConsent answer;
  private final Consents consents;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoConsents(
      People people,
      AskConsent ask,
      AnswerConsent answer,
      Consents consents,
      TransactionTemplate transaction,
      Clock clock) {
    this.people = people;
    this.ask = ask;
    this.answer = answer;
    this.consents = consents;
    this.transaction = transaction;
    this.clock = clock;
  }

  void agree(UUID person, String unit, Topic topic) {
    transaction.executeWithoutResult(status -> {
      var known = people.byId(person).orElseThrow();
      var asking =
          new Asking(
              unit,
              topic,
              Set.of(DataClass.IDENTITY, DataClass.PLAN, DataClass.NOTES, DataClass.DOCUMENTS),
              LocalDate.now(clock).plusMonths(6),
              known.profile().readable());
      var asked = consents.byId(ask.ask(known, asking)).orElseThrow();
      answer.give(asked, Way.PAPER);
    });
  }
}
