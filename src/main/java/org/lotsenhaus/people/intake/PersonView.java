package org.lotsenhaus.people.intake;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.ConsentWording;
import org.lotsenhaus.people.FindPeople.Found;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.intake.PersonPage.ConsentRow;
import org.lotsenhaus.people.intake.ReadPerson.Known;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page about a person. */
@Component
class PersonView {

  private final ConsentWording wording;

  PersonView(ConsentWording wording) {
    this.wording = wording;
  }

  PersonPage page(Frame frame, Known known) {
    var words = new PersonWords(frame.words());
    var person = known.person();
    var profile = person.profile();
    return new PersonPage(
        frame,
        words.row(person),
        person.blocked(),
        known.own(),
        shown(person, profile.contact().map(Recipient::address)),
        shown(person, profile.address()),
        profile.wish().map(it -> frame.words().plain(PersonChoices.key(it))).orElse(null),
        person.mergedInto().orElse(null),
        known.merged().stream().map(words::row).toList(),
        known.alike().stream().map(it -> alike(words, person, it)).toList(),
        known.consents().stream().map(it -> consent(frame, it)).toList());
  }

  private static @Nullable String shown(Person person, Optional<String> told) {
    return person.blocked() ? null : told.orElse(null);
  }

  private static AlikePage.Row alike(PersonWords words, Person person, Found found) {
    return new AlikePage.Row(
        words.row(found.person()),
        found.why().verdict() == Verdict.PROBABLY_THE_SAME,
        words.why(person.profile(), found));
  }

  private ConsentRow consent(Frame frame, Consent consent) {
    var state = consent.on(frame.today());
    return new ConsentRow(
        consent.id(),
        wording.unit(consent.recipient(), frame.language()),
        frame.words().plain(consent.purpose().messageKey()),
        frame.words().dateWithYear(consent.endsOn()),
        state,
        frame.words().plain("people-staff.state_" + state.name().toLowerCase(Locale.ROOT)));
  }
}
