package org.lotsenhaus.referrals;

import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One referral, for who sent it or who got it.
 *
 * @param meets when; empty when no time is agreed
 * @param withoutConsent why; empty when consent was given
 * @param callNow nobody has answered for long
 * @param elsewhere where the sender sends the person elsewhere; empty for the recipient
 */
record ReferralPage(
    Frame frame,
    String place,
    String person,
    String ownName,
    String topic,
    String from,
    String to,
    String asked,
    String warm,
    String meets,
    String withoutConsent,
    State state,
    String stateText,
    List<Step> steps,
    boolean ours,
    boolean forUs,
    boolean callNow,
    String elsewhere,
    Entries entries)
    implements Page {

  record Step(String at, String what, String more) {}

  List<Decline> declines() {
    return List.of(Decline.values());
  }

  List<Outcome> outcomes() {
    return List.of(Outcome.values());
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
