package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.draw.DrawFacts.Hours;
import org.lotsenhaus.appointments.draw.DrawPage.State;
import org.lotsenhaus.appointments.waitinglist.JoinForm;
import org.lotsenhaus.calendar.KeptTimes;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.springframework.stereotype.Component;

/** What everybody may see of draws. */
@Component
class DrawView {

  private static final Duration SHOWN = Duration.ofDays(30);

  private final CityPlans plans;
  private final Draws draws;
  private final Lots lots;
  private final KeptTimes kept;
  private final FindTimes times;
  private final SeenByHouse seen;
  private final Clock clock;

  DrawView(
      CityPlans plans,
      Draws draws,
      Lots lots,
      KeptTimes kept,
      FindTimes times,
      SeenByHouse seen,
      Clock clock) {
    this.plans = plans;
    this.draws = draws;
    this.lots = lots;
    this.kept = kept;
    this.times = times;
    this.seen = seen;
    this.clock = clock;
  }

  DrawsPage all(Frame frame) {
    return seen.of(() -> {
      var now = clock.instant();
      var all = draws.since(now.minus(SHOWN));
      return new DrawsPage(
          frame,
          all.stream().filter(it -> it.isOpen(now)).map(it -> facts(frame, it)).toList(),
          all.stream().filter(it -> !it.isOpen(now)).map(it -> facts(frame, it)).toList());
    });
  }

  DrawPage one(Frame frame, Draw draw, JoinForm form, @Nullable EntryTrouble trouble) {
    return seen.of(() ->
        new DrawPage(
            frame,
            facts(frame, draw),
            state(draw),
            draw,
            draw.isDrawn() ? lots.of(draw.id()) : List.of(),
            form,
            trouble));
  }

  DrawDeskPage desk(Frame frame, Draw draw, JoinForm form, @Nullable EntryTrouble trouble) {
    return seen.of(() ->
        new DrawDeskPage(frame, facts(frame, draw), draw.isOpen(clock.instant()), form, trouble));
  }

  State state(Draw draw) {
    return draw.isDrawn() ? State.DRAWN : draw.isOpen(clock.instant()) ? State.OPEN : State.CLOSED;
  }

  Draw find(UUID id) {
    return seen.of(() -> draws.byId(id)).orElseThrow(() -> new NotHere("draw.no_such"));
  }

  /** In a transaction of the house. */
  DrawFacts facts(Frame frame, Draw draw) {
    var plan = plans.current();
    var site = plan.site(draw.site());
    return new DrawFacts(
        frame.to(""),
        "/draws/" + draw.id(),
        plan.concernEver(draw.concern())
            .map(it -> it.title().in(frame.language()))
            .orElse(draw.concern()),
        site.map(it -> it.name()).orElse(draw.site()),
        site.map(it -> it.address().street()).orElse(""),
        hours(draw),
        draw.places(),
        local(draw.closesAt()));
  }

  private List<Hours> hours(Draw draw) {
    return kept.of(draw.share()).stream()
        .map(it -> new Hours(it.day(), clock(it.time().from()), clock(it.time().until())))
        .distinct()
        .toList();
  }

  private static LocalTime clock(int minute) {
    return LocalTime.MIN.plusMinutes(minute);
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, times.zone());
  }
}
