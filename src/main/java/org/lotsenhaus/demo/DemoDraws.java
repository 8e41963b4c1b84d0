package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.appointments.draw.Batch;
import org.lotsenhaus.appointments.draw.Draw;
import org.lotsenhaus.appointments.draw.DrawEntry.Asked;
import org.lotsenhaus.appointments.draw.EnterDraw;
import org.lotsenhaus.appointments.draw.EnterDraw.Entering;
import org.lotsenhaus.appointments.draw.ReleaseBatch;
import org.lotsenhaus.calendar.KeptTimes.Kept;
import org.lotsenhaus.calendar.Minutes;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two Saturdays that are given away by lot: one is soon drawn, the other waits for wishes. */
@Component
@Profile("demo")
class DemoDraws {

  private static final Minutes TEN_TO_ONE = new Minutes(600, 780);
  private static final int PEOPLE = 14;

  /** Who advises on what, where, with a room beside. */
  private record Team(Concern concern, String site, Resource adviser, Resource room) {}

  private final CityPlans plans;
  private final Resources resources;
  private final ReleaseBatch release;
  private final EnterDraw enter;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoDraws(
      CityPlans plans,
      Resources resources,
      ReleaseBatch release,
      EnterDraw enter,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.resources = resources;
    this.release = release;
    this.enter = enter;
    this.transaction = transaction;
    this.clock = clock;
  }

  void hold() {
    var all = Objects.requireNonNull(transaction.execute(it -> resources.all()));
    var saturday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    team(all)
        .ifPresent(team -> {
          filled(team, saturday.plusWeeks(1), noonIn(0));
          filled(team, saturday.plusWeeks(2), noonIn(7));
        });
  }

  /** All at once: one that closed yesterday is drawn as soon as it can be seen. */
  private void filled(Team team, LocalDate day, Instant closesAt) {
    transaction.executeWithoutResult(it -> fill(release(team, day, closesAt)));
  }

  private Instant noonIn(int days) {
    var zone = plans.current().city().zone();
    return LocalDate.now(clock).plusDays(days).atTime(LocalTime.NOON).atZone(zone).toInstant();
  }

  private Optional<Team> team(List<Resource> all) {
    var plan = plans.current();
    return plan.concerns().stream()
        .filter(Concern::byAppointment)
        .flatMap(concern -> plan.sites().stream().flatMap(site -> team(concern, site.key(), all)))
        .findFirst();
  }

  private static Stream<Team> team(Concern concern, String site, List<Resource> all) {
    var advises = Set.of(Kind.ADVISER.tag(), Skills.unit(concern.unit()), Skills.site(site));
    var room = Set.of(Kind.ROOM.tag(), Skills.FOR_APPOINTMENTS, Skills.site(site));
    return all.stream()
        .filter(it -> it.has(advises))
        .limit(1)
        .flatMap(adviser ->
            all.stream()
                .filter(it -> it.has(room))
                .limit(1)
                .map(it -> new Team(concern, site, adviser, it)));
  }

  private Draw release(Team team, LocalDate day, Instant closesAt) {
    var kept =
        Stream.of(team.adviser(), team.room())
            .map(it -> new Kept(it.id(), day, TEN_TO_ONE))
            .toList();
    int places = (TEN_TO_ONE.until() - TEN_TO_ONE.from()) / team.concern().minutes();
    return release.release(new Batch(team.concern().key(), team.site(), places, kept, closesAt));
  }

  private void fill(Draw draw) {
    var random = new Random(draw.places());
    for (int n = 0; n < PEOPLE; n++) {
      var part = PartOfDay.values()[random.nextInt(PartOfDay.values().length)];
      var asked = new Asked(Set.of(), part, Language.GERMAN, 1, false);
      enter.atTheDesk(draw, new Entering(asked, Contact.NONE, Language.GERMAN));
    }
  }
}
