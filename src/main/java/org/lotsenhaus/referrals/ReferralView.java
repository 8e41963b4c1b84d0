package org.lotsenhaus.referrals;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.lotsenhaus.referrals.Referral.Override;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.referrals.ReferralPage.Reach;
import org.lotsenhaus.referrals.ReferralsPage.Row;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Referrals in the words of the staff who sent or got them. */
@Component
class ReferralView {

  private final Referrals referrals;
  private final Recipients recipients;
  private final People people;
  private final CityPlans plans;
  private final Audit audit;
  private final Clock clock;

  ReferralView(
      Referrals referrals,
      Recipients recipients,
      People people,
      CityPlans plans,
      Audit audit,
      Clock clock) {
    this.referrals = referrals;
    this.recipients = recipients;
    this.people = people;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ReferralsPage all(Frame frame) {
    var own = Tenant.bound().unit();
    var incoming = referrals.to(own);
    var outgoing = referrals.from(own);
    var names = names(frame.words(), Stream.concat(incoming.stream(), outgoing.stream()).toList());
    return new ReferralsPage(
        frame,
        sorted(incoming).map(it -> row(frame, it, it.from(), true, names)).toList(),
        sorted(outgoing).map(it -> row(frame, it, it.request().to(), false, names)).toList());
  }

  /** What still waits for somebody stands above what is over. */
  static Stream<Referral> sorted(List<Referral> all) {
    return all.stream()
        .sorted(
            Comparator.comparing((Referral it) -> it.state() != State.SENT)
                .thenComparing(it -> it.state() != State.ACCEPTED));
  }

  Map<UUID, String> names(Words words, List<Referral> all) {
    var ids = all.stream().map(it -> it.request().person()).distinct().toList();
    return people.shownNames(ids, words);
  }

  Row row(Frame frame, Referral it, String other, boolean incoming, Map<UUID, String> names) {
    var words = frame.words();
    return new Row(
        frame.to("/referrals/" + it.id()),
        names.getOrDefault(it.request().person(), told(words, it)),
        words.plain(it.request().topic().messageKey()),
        recipients.name(other, words.language()),
        day(words, it.sentAt()),
        words.plain(it.state().messageKey()),
        urge(words, it, incoming));
  }

  private static String told(Words words, Referral it) {
    return it.request()
        .override()
        .map(Override::told)
        .orElse(words.plain("referrals-staff.protected"));
  }

  private static String urge(Words words, Referral it, boolean incoming) {
    if (it.state() != State.SENT) {
      return "";
    }
    if (incoming) {
      return it.remindedAt() == null ? "" : words.plain("referrals-staff.please_answer");
    }
    return it.escalatedAt() == null ? "" : words.plain("referrals-staff.please_call");
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
        person.map(one -> one.shownName(words)).orElseGet(() -> told(words, it)),
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
        entries);
  }

  /** The form for another try, with what doesn't change. */
  private static String elsewhere(Request before) {
    var caseFile = before.caseFile().map(it -> "&case=" + it).orElse("");
    return "/referrals/new?person=" + before.person() + "&topic=" + before.topic() + caseFile;
  }

  /** Where somebody can be found is asked for at the sender's, if it is protected. */
  private static Reach reach(Person person, Words words) {
    return new Reach(
        HeadView.tongues(person, words),
        HeadView.wish(person, words).orElse(""),
        person.blocked() ? "" : person.profile().contact().map(Recipient::address).orElse(""),
        person.blocked());
  }

  private String day(Words words, Instant at) {
    return words.date(at.atZone(plans.current().city().zone()).toLocalDate());
  }
}
