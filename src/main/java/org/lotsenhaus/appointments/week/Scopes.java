package org.lotsenhaus.appointments.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.appointments.plan.ResourceNames;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Component;

/** Whose calendars there are. */
@Component
class Scopes {

  /** Those to choose from, under a heading. */
  public record Group(String messageKey, List<Scope> scopes) {}

  private final Resources resources;
  private final ResourceNames names;
  private final CityPlans plans;

  Scopes(Resources resources, ResourceNames names, CityPlans plans) {
    this.resources = resources;
    this.names = names;
    this.plans = plans;
  }

  List<Group> groups(Language reader) {
    var all = resources.all();
    var named = names.of(all);
    return List.of(
            new Group("calendar-staff.kind_adviser", ones(all, Kind.ADVISER, named)),
            new Group("calendar-staff.units", units(all, named, reader)),
            new Group("calendar-staff.kind_room", ones(all, Kind.ROOM, named)),
            new Group("calendar-staff.kind_interpreter", ones(all, Kind.INTERPRETER, named)))
        .stream()
        .filter(it -> !it.scopes().isEmpty())
        .toList();
  }

  private static List<Scope> ones(List<Resource> all, Kind kind, Map<Integer, String> named) {
    return all.stream()
        .filter(it -> it.kind() == kind)
        .map(it ->
            new Scope(String.valueOf(it.id()), named.getOrDefault(it.id(), it.key()), List.of(it)))
        .sorted(Comparator.comparing(Scope::label))
        .toList();
  }

  List<Choice> advisers() {
    var all = resources.all();
    return ones(all, Kind.ADVISER, names.of(all)).stream()
        .map(it -> new Choice(it.value(), it.label()))
        .toList();
  }

  private List<Scope> units(List<Resource> all, Map<Integer, String> named, Language reader) {
    var scopes = new ArrayList<Scope>();
    for (var unit : plans.current().units()) {
      var tag = Skills.unit(unit.key());
      var advisers =
          all.stream()
              .filter(it -> it.kind() == Kind.ADVISER && it.tags().contains(tag))
              .sorted(Comparator.comparing(it -> named.getOrDefault(it.id(), "")))
              .toList();
      if (!advisers.isEmpty()) {
        scopes.add(new Scope(tag, unit.name(reader), advisers));
      }
    }
    return scopes;
  }

  /** The one asked for; else one's own calendar; else the first there is. */
  static Optional<Scope> chosen(List<Group> groups, @Nullable String asked, StaffMember reader) {
    var all = groups.stream().flatMap(it -> it.scopes().stream()).toList();
    return all.stream()
        .filter(it -> it.value().equals(asked))
        .findFirst()
        .or(() -> all.stream().filter(it -> isOf(it, reader)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static boolean isOf(Scope scope, StaffMember reader) {
    return scope.isOne() && scope.resources().getFirst().key().equals(reader.id().toString());
  }
}
