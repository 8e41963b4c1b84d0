package org.lotsenhaus.referrals;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.TimelineEntry;
import org.lotsenhaus.casework.TimelineSource;
import org.lotsenhaus.referrals.ReferralPage.Step;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of referrals, told in the case of the person. */
@Component
class CaseReferrals implements TimelineSource {

  private final Referrals referrals;
  private final Recipients recipients;
  private final ReferralsView view;
  private final CaseDoor door;
  private final HeadView heads;

  CaseReferrals(
      Referrals referrals,
      Recipients recipients,
      ReferralsView view,
      CaseDoor door,
      HeadView heads) {
    this.referrals = referrals;
    this.recipients = recipients;
    this.view = view;
    this.door = door;
    this.heads = heads;
  }

  @Transactional
  public CaseReferralsPage page(Frame frame, UUID caseId) {
    var inside = door.enter(caseId);
    var all = referrals.ofPerson(inside.file().person());
    var names = view.names(frame.words(), all);
    return new CaseReferralsPage(
        frame,
        heads.head(frame, inside),
        ReferralsView.sorted(all)
            .map(it -> view.row(frame, it, it.request().to(), false, names))
            .toList());
  }

  /** Each step by itself: between sending and hearing back much else may happen. */
  @Override
  public List<TimelineEntry> of(CaseFile file, CaseWords words) {
    var steps = new ReferralSteps(words.words(), words.zone());
    return referrals.ofPerson(file.person()).stream()
        .flatMap(it -> steps.of(it).stream().map(step -> entry(it, step, words)))
        .toList();
  }

  private TimelineEntry entry(Referral it, Step step, CaseWords words) {
    var to = recipients.name(it.request().to(), words.words().language());
    var kind = words.words().plain("referrals-staff.step_of", "step", step.what());
    var facts = to + ", " + words.topic(it.request().topic());
    return TimelineEntry.of(step.at(), kind, facts, step.more(), words)
        .leadingTo("/referrals/" + it.id());
  }
}
