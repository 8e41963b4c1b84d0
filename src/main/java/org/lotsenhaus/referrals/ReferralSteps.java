package org.lotsenhaus.referrals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.referrals.ReferralPage.Step;
import org.lotsenhaus.ui.Words;

/** What has happened to a referral so far, one step after the other. */
record ReferralSteps(Words words, ZoneId zone) {

  List<Step> of(Referral it) {
    return Stream.of(
            step(it.sentAt(), "referrals-staff.step_sent"),
            step(it.remindedAt(), "referrals-staff.step_reminded"),
            step(it.escalatedAt(), "referrals-staff.step_escalated"),
            answer(it),
            step(it.attendedAt(), "referrals-staff.step_attended"),
            outcome(it),
            step(it.recalledAt(), "referrals-staff.step_recalled"))
        .flatMap(one -> one)
        .toList();
  }

  private Stream<Step> answer(Referral it) {
    var answer = it.answer();
    if (answer == null) {
      return Stream.empty();
    }
    var declined = answer.declined();
    return declined == null
        ? step(answer.at(), "referrals-staff.step_accepted")
        : step(answer.at(), "referrals-staff.step_declined", said(declined.messageKey(), it));
  }

  private Stream<Step> outcome(Referral it) {
    return it.outcome() == null
        ? Stream.empty()
        : step(it.outcomeAt(), "referrals-staff.step_closed", said(it.outcome().messageKey(), it));
  }

  private String said(String key, Referral it) {
    var what = words.plain(key);
    return it.remark().isEmpty() ? what : what + ": " + it.remark();
  }

  private Stream<Step> step(@Nullable Instant at, String key) {
    return step(at, key, "");
  }

  private Stream<Step> step(@Nullable Instant at, String key, String more) {
    return at == null ? Stream.empty() : Stream.of(done(at, words.plain(key), more));
  }

  private Step done(Instant at, String what, String more) {
    var local = at.atZone(zone);
    var day = words.dateShort(local.toLocalDate());
    return new Step(at, day, words.time(local.toLocalTime()), what, more);
  }

  /** Empty when there is none. */
  String moment(@Nullable Instant at) {
    if (at == null) {
      return "";
    }
    var local = at.atZone(zone);
    return words.plain(
        "referrals-staff.at", "day", local.toLocalDate(), "time", local.toLocalTime());
  }
}
