package org.lotsenhaus.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.casework.conference.Conference.Point;
import org.lotsenhaus.casework.conference.Conference.Wish;
import org.lotsenhaus.casework.conference.HoldConference;
import org.lotsenhaus.casework.conference.Points;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.Task.Does;
import org.lotsenhaus.people.Topic;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One conference that was held, and one that is to come. */
@Component
@Profile("demo")
class DemoConferences {

  private final HoldConference hold;
  private final Points points;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoConferences(
      HoldConference hold, Points points, TransactionTemplate transaction, Clock clock) {
    this.hold = hold;
    this.points = points;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Eleven days ago, about how the degree and the school go together. */
  void held(UUID id, StaffMember manager, String partner) {
    var then = clock.instant().minus(Duration.ofDays(11)).truncatedTo(DAYS).plus(13, HOURS);
    new Earlier(then, manager)
        .run(() -> {
          var planned = new Planned(then, Mode.ON_SITE, "Raum 2.11", Wish.COMES, List.of(partner));
          var conference = hold.plan(id, planned);
          hold.add(id, conference, Topic.RECOGNITION, "Was fehlt noch für die Anerkennung?");
          hold.add(id, conference, Topic.SCHOOL, "Wie geht es mit Karims Schule weiter?");
          hold.hold(id, conference, true, List.of(partner));
          decide(id, conference, partner);
        });
  }

  private void decide(UUID id, UUID conference, String partner) {
    var agenda = agenda(conference);
    var degree = agenda.getFirst();
    hold.decide(id, conference, degree.id(), "Die Zeugnisse werden bis Monatsende übersetzt.");
    hold.giveTask(
        id,
        conference,
        degree.id(),
        "Kosten für die Übersetzung klären",
        new Doer(Does.PARTNER, partner),
        LocalDate.now(clock).plusDays(12));
    var school = agenda.getLast();
    hold.decide(id, conference, school.id(), "Frau Haddad ruft in der Schule an, auf Deutsch.");
    hold.giveTask(
        id,
        conference,
        school.id(),
        "In der Schule anrufen",
        new Doer(Does.PERSON, null),
        LocalDate.now(clock).plusDays(9));
  }

  private List<Point> agenda(UUID conference) {
    return Objects.requireNonNull(transaction.execute(status -> points.of(conference)));
  }

  /** In three days, by video; what is to be decided is open. */
  void planned(UUID id, StaffMember manager, String partner) {
    var then = clock.instant().plus(Duration.ofDays(3)).truncatedTo(DAYS).plus(9, HOURS);
    var planned =
        new Planned(
            then, Mode.VIDEO, "Link kommt per E-Mail", Wish.COMES_WITH_SOMEBODY, List.of(partner));
    manager
        .asTenant()
        .run(() -> {
          var conference = hold.plan(id, planned);
          hold.add(id, conference, Topic.HOUSING, "Welche Wohnung passt für beide?");
          hold.add(id, conference, Topic.FAMILY, "Wer hilft bei der Pflege der Mutter?");
        });
  }
}
