package org.lotsenhaus.referrals;

import java.time.Duration;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.PersonLinks.Target;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person follows where they were sent, by a link that staff hand over on paper. */
@RestController
class FollowController {

  private static final Duration FOLLOWED = Duration.ofDays(365);

  private final Referrals referrals;
  private final Recipients recipients;
  private final PersonLinks links;
  private final PublicAddress address;
  private final Lexicon lexicon;
  private final CityPlans plans;
  private final Audit audit;
  private final TransactionTemplate transaction;

  FollowController(
      Referrals referrals,
      Recipients recipients,
      PersonLinks links,
      PublicAddress address,
      Lexicon lexicon,
      CityPlans plans,
      Audit audit,
      TransactionTemplate transaction) {
    this.referrals = referrals;
    this.recipients = recipients;
    this.links = links;
    this.address = address;
    this.lexicon = lexicon;
    this.plans = plans;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Each time a new link: the old ones aren't kept, but still lead here. */
  @PostMapping("/{city}/referrals/{id}/link")
  Page link(Frame frame, @PathVariable UUID id) {
    return Refusal.found(
        java.util.Optional.ofNullable(transaction.execute(status -> handed(frame, id))));
  }

  private FollowLinkPage handed(Frame frame, UUID id) {
    var referral =
        referrals
            .byId(id)
            .filter(it -> Tenant.bound().holds(it.compartment()))
            .orElseThrow(AnswerReferral.NotForUs::new);
    var token = links.open(Subject.REFERRAL, id, referral.compartment(), FOLLOWED);
    audit.wrote("gave a link", RegisterPerson.subject(referral.request().person()));
    var language = referral.request().language();
    var link = address.of(frame.to("/my/referral/" + token + "?lang=" + language.tag()));
    return new FollowLinkPage(frame, id, lexicon.in(language), link, Qr.of(link));
  }

  @GetMapping("/{city}/my/referral/{token}")
  Page follow(Frame frame, @PathVariable String token) {
    var target = Refusal.found(links.find(Subject.REFERRAL, token));
    return Tenant.inside(target.compartment(), "person").call(() -> page(frame, target));
  }

  private FollowPage page(Frame frame, Target target) {
    var found = transaction.execute(status -> referrals.byId(target.id()));
    var referral = Refusal.found(java.util.Objects.requireNonNull(found));
    var words = frame.words();
    var meets = referral.request().meetsAt();
    var zone = plans.current().city().zone();
    return new FollowPage(
        frame,
        referral.state(),
        words.plain(referral.request().topic().messageKey()),
        recipients.name(referral.request().to(), words.language()),
        meets == null ? null : meets.atZone(zone).toLocalDateTime());
  }
}
