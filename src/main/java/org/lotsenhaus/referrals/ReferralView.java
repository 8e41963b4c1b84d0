package org.lotsenhaus.referrals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.referrals.Alternatives.Alternative;
import org.lotsenhaus.referrals.Referral.Override;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.referrals.ReferralPage.Other;
import org.lotsenhaus.referrals.ReferralPage.Reach;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One referral in the words of the staff who sent or got it. */
@Component
class ReferralView {

  private final Referrals referrals;
  private final Recipients recipients;
  private final Alternatives alternatives;
  private final People people;
  private final CityPlans plans;
  private final Audit audit;

  ReferralView(
      Referrals referrals,
      Recipients recipients,
      Alternatives alternatives,
      People people,
      CityPlans plans,
      Audit audit) {
    this.referrals = referrals;
    this.recipients = recipients;
    this.alternatives = alternatives;
    this.people = people;
    this.plans = plans;
    this.audit = audit;
  }

  /** Opening it is reading about a person. */
  @Transactional
  public ReferralPage one(Frame frame, UUID id, Entries entries) {
    var it = Refusal.found(referrals.byId(id));
    var words = frame.words();
    var steps = new ReferralSteps(words, plans.current().city().zone());
    var person = people.byId(it.request().person());
    audit.read("read a referral", RegisterPerson.subject(it.request().person()), "referral");
    var ours = Tenant.bound().holds(it.compartment());
    return new ReferralPage(
        frame,
        "/referrals/" + id,
        person.map(one -> one.shownName(words)).orElseGet(() -> ReferralsView.told(words, it)),
        person.filter(one -> !one.blocked()).flatMap(Person::ownName).orElse(""),
        person.map(one -> reach(one, words)).orElse(null),
        words.plain(it.request().topic().messageKey()),
        recipients.name(it.from(), words.language()),
        recipients.name(it.request().to(), words.language()),
        it.request().asked(),
        words.plain(it.request().warm().messageKey()),
        steps.moment(it.request().meetsAt()),
        it.request().override().map(Override::reason).orElse(""),
        it.state(),
        words.plain(it.state().messageKey()),
        steps.of(it),
        ours,
        it.request().to().equals(Tenant.bound().unit()),
        ours && it.escalatedAt() != null && it.state() == State.SENT,
        ours ? frame.to(elsewhere(it.request())) : "",
        ours ? others(frame, it.request()) : List.of(),
        entries);
  }

  /** The form for another try, with what doesn't change. */
  private static String elsewhere(Request before) {
    var caseFile = before.caseFile().map(it -> "&case=" + it).orElse("");
    return "/referrals/new?person=" + before.person() + "&topic=" + before.topic() + caseFile;
  }

  private List<Other> others(Frame frame, Request before) {
    return alternatives.to(before).stream()
        .filter(it -> recipients.exists(it.unit()))
        .map(it ->
            new Other(
                frame.to(elsewhere(before) + "&to=" + it.unit()),
                recipients.name(it.unit(), frame.language()),
                why(frame.words(), it)))
        .toList();
  }

  private static String why(Words words, Alternative it) {
    var agreed = it.agreed() ? words.plain("referrals-staff.other_agreed") : "";
    var accepted =
        it.accepted() == 0
            ? ""
            : words.plain("referrals-staff.other_accepted", "count", it.accepted());
    return Stream.of(agreed, accepted)
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Where somebody can be found is asked for at the sender's, if it is protected. */
  private static Reach reach(Person person, Words words) {
    return new Reach(
        HeadView.tongues(person, words),
        HeadView.wish(person, words).orElse(""),
        person.blocked() ? "" : person.profile().contact().map(Recipient::address).orElse(""),
        person.blocked());
  }
}
