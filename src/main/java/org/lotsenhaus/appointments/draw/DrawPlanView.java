package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.draw.DrawPlanPage.Choices;
import org.lotsenhaus.appointments.draw.DrawPlanPage.Row;
import org.lotsenhaus.appointments.draw.Lot.Result;
import org.lotsenhaus.appointments.plan.ResourceNames;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** The draws of a city for those who release them: how many take part, never who. */
@Component
class DrawPlanView {

  private static final Duration SHOWN = Duration.ofDays(90);

  private final Draws draws;
  private final DrawEntries entries;
  private final Lots lots;
  private final DrawView view;
  private final Resources resources;
  private final ResourceNames names;
  private final CityPlans plans;
  private final SeenByHouse seen;
  private final Clock clock;

  DrawPlanView(
      Draws draws,
      DrawEntries entries,
      Lots lots,
      DrawView view,
      Resources resources,
      ResourceNames names,
      CityPlans plans,
      SeenByHouse seen,
      Clock clock) {
    this.draws = draws;
    this.entries = entries;
    this.lots = lots;
    this.view = view;
    this.resources = resources;
    this.names = names;
    this.plans = plans;
    this.seen = seen;
    this.clock = clock;
  }

  DrawPlanPage page(Frame frame, Entries typed, @Nullable String refusal) {
    return new DrawPlanPage(frame, rows(frame), choices(frame.words()), typed, refusal);
  }

  private List<Row> rows(Frame frame) {
    return seen.of(() ->
        draws.since(clock.instant().minus(SHOWN)).stream().map(it -> row(frame, it)).toList());
  }

  private Row row(Frame frame, Draw draw) {
    var all = lots.of(draw.id());
    return new Row(
        view.facts(frame, draw),
        view.state(draw),
        draw.closedAt() == null ? entries.confirmed(draw.id()) : all.size(),
        all.stream().filter(it -> it.result() == Result.DRAWN).count());
  }

  Choices choices(Words words) {
    var plan = plans.current();
    var all = seen.of(resources::all);
    return new Choices(
        plan.concerns().stream()
            .filter(Concern::byAppointment)
            .map(it -> new Choice(it.key(), it.title().in(words.language())))
            .sorted(Comparator.comparing(Choice::label))
            .toList(),
        plan.sites().stream().map(it -> new Choice(it.key(), it.name())).toList(),
        named(all, Kind.ADVISER),
        named(all, Kind.ROOM),
        Stream.of(DayOfWeek.values()).map(it -> new Choice(it.name(), words.weekday(it))).toList());
  }

  private List<Choice> named(List<Resource> all, Kind kind) {
    var some = all.stream().filter(it -> it.kind() == kind).toList();
    var known = names.of(some);
    return some.stream()
        .map(it -> new Choice(String.valueOf(it.id()), known.getOrDefault(it.id(), it.key())))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
