package org.lotsenhaus.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.disclosure.DisclosurePage.Candidate;
import org.lotsenhaus.disclosure.DisclosurePage.Part;
import org.lotsenhaus.disclosure.DisclosuresPage.Row;
import org.lotsenhaus.people.FindPeople;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts requests before those who have to do with them. */
@Component
@Transactional(readOnly = true)
class DisclosureView {

  private final Disclosures disclosures;
  private final FindPeople find;
  private final Accounts accounts;
  private final CityPlans plans;
  private final Clock clock;

  DisclosureView(
      Disclosures disclosures, FindPeople find, Accounts accounts, CityPlans plans, Clock clock) {
    this.disclosures = disclosures;
    this.find = find;
    this.accounts = accounts;
    this.plans = plans;
    this.clock = clock;
  }

  DisclosuresPage all(Frame frame) {
    var all = disclosures.all();
    return new DisclosuresPage(
        frame,
        rows(frame, all, it -> part(it) == Part.REVIEW),
        rows(frame, all, it -> part(it) == Part.ANSWER),
        rows(frame, all, it -> part(it) == Part.OWN),
        rows(frame, all, it -> part(it) == Part.DONE),
        !Tenant.bound().compartments().isEmpty());
  }

  private List<Row> rows(Frame frame, List<Disclosure> all, Predicate<Disclosure> wanted) {
    return all.stream()
        .filter(wanted)
        .map(it ->
            new Row(
                frame.to("/disclosures/" + it.id()),
                it.request().name(),
                area(it, frame.words()),
                day(it.askedAt(), frame.words()),
                frame.words().plain(it.told().messageKey())))
        .toList();
  }

  /** Nobody reviews or answers what they ask for themselves. */
  private static Part part(Disclosure disclosure) {
    if (disclosure.askedBy().equals(Tenant.bound().actor())) {
      return Part.OWN;
    }
    if (disclosure.isToAnswer() && Tenant.bound().holds(disclosure.request().area())) {
      return Part.ANSWER;
    }
    return disclosure.isToReview() ? Part.REVIEW : Part.DONE;
  }

  DisclosurePage one(Frame frame, UUID id, String search, Entries entries, boolean answers) {
    var one = Refusal.found(disclosures.byId(id));
    var words = frame.words();
    var part = part(one);
    var wanted = search.isBlank() ? one.request().name() : search;
    return new DisclosurePage(
        frame,
        one,
        area(one, words),
        accounts.nameOf(one.askedBy()).orElse(""),
        plans.current().unit(one.askedUnit()).map(it -> it.name(words.language())).orElse(""),
        day(one.askedAt(), words),
        part == Part.ANSWER && !answers ? Part.DONE : part,
        entries,
        wanted,
        part == Part.ANSWER && answers ? found(one, wanted, words) : List.of());
  }

  private List<Candidate> found(Disclosure one, String wanted, Words words) {
    return find.byName(wanted).stream()
        .filter(it -> it.compartment().equals(one.request().area()))
        .map(it -> new Candidate(it.id(), it.name(), born(it, words), it.blocked()))
        .toList();
  }

  private static String born(Person person, Words words) {
    return Field.BORN.of(person).map(it -> Field.BORN.shown(it, words)).orElse("–");
  }

  private String area(Disclosure one, Words words) {
    var key = one.request().area();
    return plans
        .current()
        .city()
        .compartment(key)
        .map(it -> it.name().in(words.language()))
        .orElse(key);
  }

  private String day(Instant at, Words words) {
    return words.dateWithYear(at.atZone(clock.getZone()).toLocalDate());
  }
}
