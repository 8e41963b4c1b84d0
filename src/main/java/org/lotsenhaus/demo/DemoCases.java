package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lotsenhaus.demo.DemoPeople.Invented;
import org.lotsenhaus.demo.DemoPeople.Plan;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some who are accompanied, as a case manager would have written it down over the last weeks. */
@Component
@Profile("demo")
class DemoCases {

  static final String COUNSELLING = "counselling";
  static final String MANAGER = "fallmanagement";

  private final RegisterPerson register;
  private final DemoIntake intake;
  private final DemoConsents consents;
  private final DemoReferrals referrals;
  private final DemoConferences conferences;
  private final DemoNotes notes;
  private final DemoWeeks weeks;
  private final DemoPapers papers;
  private final Clock clock;

  DemoCases(
      RegisterPerson register,
      DemoIntake intake,
      DemoConsents consents,
      DemoReferrals referrals,
      DemoConferences conferences,
      DemoNotes notes,
      DemoWeeks weeks,
      DemoPapers papers,
      Clock clock) {
    this.register = register;
    this.intake = intake;
    this.consents = consents;
    this.referrals = referrals;
    this.conferences = conferences;
    this.notes = notes;
    this.weeks = weeks;
    this.papers = papers;
    this.clock = clock;
  }

  void accompany(DemoPartners partners) {
    var invented = new DemoPeople(LocalDate.now(clock));
    var all = invented.all();
    for (int n = 0; n < all.size(); n++) {
      accompany(n, all.get(n), invented, partners);
    }
  }

  private void accompany(int n, Invented somebody, DemoPeople invented, DemoPartners partners) {
    var manager = partners.manager();
    var begun = new Earlier(daysAgo(60 - 9L * n), manager);
    var person = begun.call(() -> register.register(COUNSELLING, somebody.profile()));
    var id = begun.call(() -> intake.begin(person, somebody, invented));
    begun.run(() -> papers.handIn(id, somebody.shared()));
    somebody.goals().stream()
        .map(Plan::topic)
        .forEach(topic ->
            partners
                .forTopic(topic)
                .ifPresent(it -> begun.run(() -> consents.agree(person, it.unit(), topic))));
    partners
        .nextForTopic(somebody.shared())
        .filter(it -> n == 1)
        .ifPresent(it -> begun.run(() -> consents.agree(person, it.unit(), somebody.shared())));
    new Earlier(daysAgo(40 - 7L * n), manager).run(() -> weeks.talked(id, somebody));
    partners
        .forTopic(somebody.shared())
        .ifPresent(partner -> {
          referrals.refer(n, id, person, somebody.shared(), manager, partner);
          together(n, id, somebody, new Earlier(daysAgo(8), manager), partner.unit());
        });
    if (n == 0) {
      partners
          .deputy()
          .ifPresent(it -> new Earlier(daysAgo(2), manager).run(() -> weeks.deputised(id, it)));
    }
  }

  /** The first had a conference, the second has one soon, the third was met in the quarter. */
  private void together(int n, UUID id, Invented somebody, Earlier lately, String partner) {
    switch (n) {
      case 0 -> {
        lately.run(() -> weeks.wentOn(id, "ar", somebody.shared()));
        conferences.held(id, lately.who(), partner);
      }
      case 1 -> conferences.planned(id, lately.who(), partner);
      case 2 -> lately.run(() -> notes.joint(id, somebody.shared(), partner));
      default -> {}
    }
  }

  /** The database keeps microseconds: a clock that stands still must not stand between two. */
  private Instant daysAgo(long days) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
  }
}
