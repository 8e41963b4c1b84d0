package org.lotsenhaus.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.referrals.AnswerReferral.NotForUs;
import org.lotsenhaus.referrals.AnswerReferral.OutOfTurn;
import org.lotsenhaus.referrals.Referral.Decline;
import org.lotsenhaus.referrals.Referral.Outcome;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.referrals.SendReferral.ConsentMissing;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ReferralTest {

  @Autowired Referring referring;
  @Autowired SendReferral send;
  @Autowired AnswerReferral answer;
  @Autowired RecallReferral recall;
  @Autowired Referrals referrals;
  @Autowired AskAgain askAgain;
  @Autowired TestClock clock;

  @Test
  void nobody_is_sent_on_who_has_not_agreed(TestCity city) {
    var person = referring.person(city);
    assertThatThrownBy(() -> referring.sent(city, person)).isInstanceOf(ConsentMissing.class);
  }

  @Test
  void the_recipient_sees_who_comes_and_for_what(TestCity city) {
    var id = referring.sent(city);
    var seen = referring.seen(city, PARTNER_CASE_MANAGER, id).orElseThrow();
    assertThat(seen.request().asked()).contains("care profession");
    assertThat(seen.state()).isEqualTo(State.SENT);
  }

  @Test
  void nobody_else_sees_it(TestCity city) {
    var id = referring.sent(city);
    assertThat(referring.seen(city, RESIDENCE_CASE_MANAGER, id)).isEmpty();
    assertThat(city.call(() -> referrals.byId(id))).isEmpty();
    assertThatThrownBy(() -> by(city, RESIDENCE_CASE_MANAGER, () -> answer.accept(id)))
        .isInstanceOf(NotForUs.class);
    assertThatThrownBy(() -> by(city, COLLEAGUE, () -> answer.accept(id)))
        .isInstanceOf(NotForUs.class);
  }

  @Test
  void what_is_accepted_is_closed_by_its_outcome_alone(TestCity city) {
    var id = referring.sent(city);
    by(city, PARTNER_CASE_MANAGER, () -> answer.accept(id));
    by(city, PARTNER_CASE_MANAGER, () -> answer.accept(id));
    by(city, PARTNER_CASE_MANAGER, () -> answer.attended(id));
    assertThat(referring.of(city, id).state()).isEqualTo(State.ACCEPTED);
    by(city, PARTNER_CASE_MANAGER, () -> answer.end(id, Outcome.HELPED, "Course from May"));
    var closed = referring.of(city, id);
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThat(closed.remark()).isEqualTo("Course from May");
    assertThat(closed.attendedAt()).isEqualTo(clock.instant());
  }

  @Test
  void the_sender_hears_why_it_was_declined(TestCity city) {
    var id = referring.sent(city);
    by(city, PARTNER_CASE_MANAGER, () -> answer.decline(id, Decline.NO_PLACE, "full until May"));
    var declined = referring.of(city, id);
    assertThat(declined.state()).isEqualTo(State.DECLINED);
    assertThat(declined.remark()).isEqualTo("full until May");
    assertThatThrownBy(() -> by(city, PARTNER_CASE_MANAGER, () -> answer.accept(id)))
        .isInstanceOf(OutOfTurn.class);
    assertThatThrownBy(
            () -> by(city, PARTNER_CASE_MANAGER, () -> answer.end(id, Outcome.HELPED, "")))
        .isInstanceOf(OutOfTurn.class);
  }

  @Test
  void withdrawn_consent_recalls_it_at_once(TestCity city) {
    var person = referring.person(city);
    var consent = referring.agreed(city, person);
    var id = referring.sent(city, person);
    referring.withdrawn(city, consent, person);
    assertThat(referring.seen(city, PARTNER_CASE_MANAGER, id)).isEmpty();
    assertThat(referring.of(city, id).state()).isEqualTo(State.RECALLED);
    assertThat(referring.logged(city, person)).contains("recalled a referral");
  }

  @Test
  void when_consent_has_run_out_what_is_open_is_recalled_and_the_sender_knows(TestCity city) {
    var person = referring.person(city);
    referring.agreed(city, person);
    var id = referring.sent(city, person);
    by(city, PARTNER_CASE_MANAGER, () -> answer.accept(id));
    pass(city, 100);
    assertThat(referring.of(city, id).state()).isEqualTo(State.ACCEPTED);
    pass(city, 1);
    assertThat(referring.seen(city, PARTNER_CASE_MANAGER, id)).isEmpty();
    assertThat(referring.of(city, id).state()).isEqualTo(State.RECALLED);
    assertThat(referring.logged(city, person)).contains("recalled a referral");
  }

  @Test
  void what_is_open_stays_in_the_list_however_much_comes_after_it(TestCity city) {
    var person = referring.person(city);
    referring.agreed(city, person);
    var id = referring.sent(city, person);
    clock.advance(java.time.Duration.ofDays(1));
    for (int i = 0; i < 201; i++) {
      var later = referring.sent(city, person);
      by(city, CASE_MANAGER, () -> recall.recall(later));
    }
    assertThat(city.as(CASE_MANAGER, () -> referrals.from(COUNSELLING)))
        .extracting(Referral::id)
        .hasSize(201)
        .contains(id);
  }

  @Test
  void the_sender_may_take_it_back(TestCity city) {
    var id = referring.sent(city);
    assertThatThrownBy(() -> by(city, PARTNER_CASE_MANAGER, () -> recall.recall(id)))
        .isInstanceOf(NotForUs.class);
    by(city, COLLEAGUE, () -> recall.recall(id));
    assertThat(referring.seen(city, PARTNER_CASE_MANAGER, id)).isEmpty();
  }

  @Test
  void going_without_consent_needs_a_reason_and_is_in_the_log(TestCity city) {
    var person = referring.person(city);
    var id =
        city.asStaff(
            CASE_MANAGER,
            () -> send.send(Referring.without(person, "child in danger", "S. Haddad")));
    var seen = referring.seen(city, PARTNER_CASE_MANAGER, id).orElseThrow();
    assertThat(seen.request().override().orElseThrow().told()).isEqualTo("S. Haddad");
    assertThat(referring.logged(city, person)).contains("referred without consent");
  }

  @Test
  void people_are_not_sent_to_where_they_are_or_to_nowhere(TestCity city) {
    var person = referring.person(city);
    assertThatThrownBy(
            () -> city.asStaff(RESIDENCE_CASE_MANAGER, () -> send.send(Referring.request(person))))
        .isInstanceOf(SendReferral.NoSuchPerson.class);
    assertThatThrownBy(
            () -> city.asStaff(CASE_MANAGER, () -> send.send(Referring.request(UUID.randomUUID()))))
        .isInstanceOf(SendReferral.NoSuchPerson.class);
  }

  @Test
  void silence_is_answered_by_one_reminder_and_then_by_one_call_for_the_sender(TestCity city) {
    var id = referring.sent(city);
    pass(city, 2);
    assertThat(referring.of(city, id).remindedAt()).isNull();
    pass(city, 1);
    var reminded = referring.of(city, id).remindedAt();
    assertThat(reminded).isEqualTo(clock.instant());
    pass(city, 1);
    assertThat(referring.of(city, id).remindedAt()).isEqualTo(reminded);
    assertThat(referring.of(city, id).escalatedAt()).isNull();
    pass(city, 4);
    assertThat(referring.of(city, id).escalatedAt()).isEqualTo(clock.instant());
  }

  @Test
  void who_answered_is_not_reminded(TestCity city) {
    var id = referring.sent(city);
    by(city, PARTNER_CASE_MANAGER, () -> answer.accept(id));
    pass(city, 20);
    assertThat(referring.of(city, id).remindedAt()).isNull();
  }

  /** The test begins on a Tuesday. */
  private void pass(TestCity city, int days) {
    clock.advance(java.time.Duration.ofDays(days));
    city.asHouse(() -> {
      askAgain.inThisCity();
      return true;
    });
  }

  private static void by(TestCity city, String login, Runnable work) {
    city.asStaff(
        login,
        () -> {
          work.run();
          return true;
        });
  }
}
