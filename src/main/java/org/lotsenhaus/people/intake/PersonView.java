package org.lotsenhaus.people.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.Comparison.Verdict;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.ConsentWording;
import org.lotsenhaus.people.FindAlike.Found;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.intake.PersonPage.CaseRow;
import org.lotsenhaus.people.intake.PersonPage.ConsentRow;
import org.lotsenhaus.people.intake.ReadPerson.Known;
import org.lotsenhaus.people.records.Accompanies.Accompaniment;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page about a person. */
@Component
class PersonView {

  private final ConsentWording wording;
  private final CityPlans plans;

  PersonView(ConsentWording wording, CityPlans plans) {
    this.wording = wording;
    this.plans = plans;
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
        known.consents().stream().map(it -> consent(frame, it)).toList(),
        asking(known),
        known.cases().stream().map(it -> row(frame, it)).toList());
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

  /** A partner joins by a consent under the record that the case hangs on. */
  private static UUID asking(Known known) {
    return known.cases().stream()
        .filter(Accompaniment::open)
        .map(Accompaniment::record)
        .findFirst()
        .orElse(known.person().id());
  }

  private CaseRow row(Frame frame, Accompaniment it) {
    var zone = plans.current().city().zone();
    var since = frame.words().dateWithYear(LocalDate.ofInstant(it.since(), zone));
    return new CaseRow(it.path(), since, it.open());
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
