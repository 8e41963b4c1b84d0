package org.lotsenhaus.referrals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.referrals.Referral.Override;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.referrals.ReferralsPage.Row;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of referrals in the words of the staff who sent or got them. */
@Component
class ReferralsView {

  private final Referrals referrals;
  private final Recipients recipients;
  private final People people;
  private final CityPlans plans;

  ReferralsView(Referrals referrals, Recipients recipients, People people, CityPlans plans) {
    this.referrals = referrals;
    this.recipients = recipients;
    this.people = people;
    this.plans = plans;
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

  static String told(Words words, Referral it) {
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

  private String day(Words words, Instant at) {
    return words.date(at.atZone(plans.current().city().zone()).toLocalDate());
  }
}
