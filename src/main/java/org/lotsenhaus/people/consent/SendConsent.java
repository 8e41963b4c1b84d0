package org.lotsenhaus.people.consent;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.messaging.Message;
import org.lotsenhaus.messaging.Outbox;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.messaging.Wording;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.tenancy.CityAddress;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the person a link of their own, to answer by and to take it back whenever they like. */
@Service
class SendConsent {

  /** After the last day one can still read what it was. */
  private static final int DAYS_AFTER = 30;

  private final PersonLinks links;
  private final Outbox outbox;
  private final CityAddress address;
  private final Lexicon lexicon;
  private final Audit audit;
  private final Clock clock;

  SendConsent(
      PersonLinks links,
      Outbox outbox,
      CityAddress address,
      Lexicon lexicon,
      Audit audit,
      Clock clock) {
    this.links = links;
    this.outbox = outbox;
    this.address = address;
    this.lexicon = lexicon;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who it is about and what for is not said: somebody else may read the message. */
  @Transactional
  void send(Consent consent, Recipient to) {
    var link = link(consent);
    var words = languages(consent.language(), to).stream().map(lexicon::in).toList();
    var subject = words.stream().map(it -> it.plain("consent.asks")).collect(joining(" / "));
    var text = words.stream().map(it -> text(it, link)).collect(joining("\n\n"));
    var isEmail = to.kind() == Recipient.Kind.EMAIL;
    outbox.put(
        new Message(consent.id(), to, Wording.of(isEmail ? subject : "", text), clock.instant()));
    audit.wrote("sent a link to a consent", RegisterPerson.subject(consent.person()));
  }

  /** The whole address, made anew each time: what was handed out before still works. */
  @Transactional
  String link(Consent consent) {
    var until = consent.endsOn().plusDays(DAYS_AFTER).atStartOfDay(clock.getZone()).toInstant();
    var valid = Duration.between(clock.instant(), until);
    var token = links.open(Subject.CONSENT, consent.id(), consent.compartment(), valid);
    return address.of("/my/consent/" + token + "?lang=" + consent.language().tag());
  }

  /** German stands beside another language, so that anybody here can help. */
  private static List<Language> languages(Language language, Recipient to) {
    return to.kind() == Recipient.Kind.EMAIL && !language.isGerman()
        ? List.of(language, Language.GERMAN)
        : List.of(language);
  }

  private static String text(Words words, String link) {
    return words.plain("consent.asks") + "\n" + words.plain("consent.asks_more") + "\n" + link;
  }
}
