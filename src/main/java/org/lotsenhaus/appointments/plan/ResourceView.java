package org.lotsenhaus.appointments.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.appointments.plan.ResourcesPage.Group;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.calendar.Openings;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be booked, in the words of the reader. */
@Component
class ResourceView {

  private static final List<Kind> SHOWN = List.of(Kind.ADVISER, Kind.ROOM, Kind.INTERPRETER);

  private final Resources resources;
  private final Openings openings;
  private final ResourceNames names;
  private final Accounts accounts;
  private final CityPlans plans;

  ResourceView(
      Resources resources,
      Openings openings,
      ResourceNames names,
      Accounts accounts,
      CityPlans plans) {
    this.resources = resources;
    this.openings = openings;
    this.names = names;
    this.accounts = accounts;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public List<Group> groups(Words words) {
    var all = resources.all();
    var named = names.of(all);
    var withTimes =
        openings.rules().stream().map(OpeningRule::resource).collect(Collectors.toSet());
    return SHOWN.stream()
        .map(kind ->
            new Group(
                kind,
                all.stream()
                    .filter(it -> it.kind() == kind)
                    .map(it -> known(it, named, withTimes.contains(it.id()), words))
                    .sorted(java.util.Comparator.comparing(Rows.Known::name))
                    .toList()))
        .toList();
  }

  private Rows.Known known(Resource one, Map<Integer, String> named, boolean planned, Words words) {
    return new Rows.Known(
        one.id(), named.getOrDefault(one.id(), one.key()), tells(one, words), planned);
  }

  /** "Aufenthalt, Arabisch, Türkisch" for people, "Hansastraße 32, 6 Plätze" for rooms. */
  String tells(Resource one, Words words) {
    var told = new ArrayList<String>();
    Abilities.keys(one, Skills.unit("")).stream()
        .map(it -> plans.current().unit(it).map(unit -> name(unit, words)).orElse(it))
        .forEach(told::add);
    if (one.kind() == Kind.ROOM) {
      told.addAll(room(one, words));
    }
    Abilities.keys(one, "language:").stream()
        .map(it -> new Language(it).nameIn(words.language()))
        .forEach(told::add);
    if (one.tags().contains(Skills.SWORN)) {
      told.add(words.plain("calendar-staff.sworn"));
    }
    return String.join(", ", told);
  }

  private static String name(Unit unit, Words words) {
    return unit.name(words.language());
  }

  private List<String> room(Resource room, Words words) {
    var sites =
        Abilities.keys(room, Skills.site("")).stream()
            .map(it -> plans.current().site(it).map(site -> site.name()).orElse(it));
    var seats = words.plain("calendar-staff.seats", "count", Abilities.keys(room, "seats:").size());
    return Stream.concat(sites, Stream.of(seats)).toList();
  }

  /** Accounts or rooms that can't be booked yet. */
  @Transactional(readOnly = true)
  public List<Choice> newcomers(Kind kind) {
    var known =
        resources.all().stream()
            .filter(it -> it.kind() == kind)
            .map(Resource::key)
            .collect(Collectors.toSet());
    var all =
        switch (kind) {
          case ADVISER ->
              accounts.all().stream()
                  .filter(it -> it.is(Role.DESK))
                  .map(it -> new Choice(it.id().toString(), it.name()));
          case ROOM ->
              plans.current().city().rooms().stream()
                  .filter(it -> it.validOn(plans.current().day()))
                  .map(it -> new Choice(it.key(), it.name()));
          case DESK, INTERPRETER -> Stream.<Choice>of();
        };
    return all.filter(it -> !known.contains(it.value())).toList();
  }
}
