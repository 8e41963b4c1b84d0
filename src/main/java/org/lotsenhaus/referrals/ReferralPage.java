package org.lotsenhaus.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead.Tongue;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * One referral, for who sent it or who got it.
 *
 * @param reach null for who isn't known by consent
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
    @Nullable Reach reach,
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
    List<Other> others,
    Entries entries)
    implements Page {

  /**
   * @param path to the form, filled in as before
   */
  record Other(String path, String name, String why) {}

  record Step(Instant at, String day, String time, String what, String more) {}

  /**
   * How the person is met.
   *
   * @param contact empty when none is known, or it is protected
   */
  record Reach(List<Tongue> tongues, String wish, String contact, boolean protectedPerson) {}

  /** Nobody helps yet, and the sender has to look further. */
  boolean needsAnother() {
    return ours && (state == State.DECLINED || state == State.RECALLED || callNow);
  }

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
