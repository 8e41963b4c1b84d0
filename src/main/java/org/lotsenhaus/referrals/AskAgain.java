package org.lotsenhaus.referrals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.municipality.PublicHolidays;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where nothing is heard for some working days ({@code lotsenhaus.referrals.patience}, three unless
 * told), the recipient is reminded once; after as many more the sender is told to ask by telephone,
 * once. Never daily. Where consent ran out meanwhile, the referral is taken back.
 */
@Configuration
class AskAgain {

  static final String NAME = "ask-again-about-referrals";

  private final RoundOfCities rounds;
  private final CityPlans plans;
  private final Referrals referrals;
  private final RecallReferral recall;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final int patience;

  AskAgain(
      RoundOfCities rounds,
      CityPlans plans,
      Referrals referrals,
      RecallReferral recall,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${lotsenhaus.referrals.patience:3}") int patience) {
    this.rounds = rounds;
    this.plans = plans;
    this.referrals = referrals;
    this.recall = recall;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
    this.patience = patience;
  }

  @Bean
  RecurringTask<Void> askAgainTask() {
    return Tasks.recurring(NAME, FixedDelay.ofHours(1))
        .execute((task, context) -> rounds.visit(NAME, city -> inThisCity()));
  }

  void inThisCity() {
    plans.current().city().compartments().stream()
        .map(Compartment::key)
        .forEach(area ->
            Tenant.inside(area, "house")
                .run(() -> transaction.executeWithoutResult(status -> ask())));
  }

  private void ask() {
    recall.whereConsentRanOut();
    var city = plans.current().city();
    var days = new WorkingDays(PublicHolidays.of(city.holidays()), city.zone());
    referrals.unansweredSince(clock.instant()).forEach(it -> ask(it, days));
  }

  private void ask(Referral referral, WorkingDays days) {
    int waited = days.since(referral.sentAt(), clock.instant());
    if (waited >= patience && referral.remindedAt() == null) {
      referrals.reminded(referral.id(), clock.instant());
      log("reminded of a referral", referral);
    }
    if (waited >= 2 * patience && referral.escalatedAt() == null) {
      referrals.escalated(referral.id(), clock.instant());
      log("told that a referral has no answer", referral);
    }
  }

  private void log(String what, Referral referral) {
    audit.wrote(what, RegisterPerson.subject(referral.request().person()));
  }
}
