package org.lotsenhaus.casework.keeping;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.keeping.DuePage.Row;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepingView {

  private static final int SOON_DAYS = 30;
  private static final int LOOK_AGAIN_MONTHS = 6;

  private final KeptCases cases;
  private final CaseAccess access;
  private final People people;
  private final KeepingTimes times;
  private final NamesActors actors;
  private final CityPlans plans;

  KeepingView(
      KeptCases cases,
      CaseAccess access,
      People people,
      KeepingTimes times,
      NamesActors actors,
      CityPlans plans) {
    this.cases = cases;
    this.access = access;
    this.people = people;
    this.times = times;
    this.actors = actors;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public DuePage due(Frame frame) {
    var words = words(frame);
    var kept = cases.dueWithin(SOON_DAYS);
    var people = names(kept, words);
    var names = actors.names();
    var managers = access.managers(kept.stream().map(Keeping::id).toList());
    var rows =
        kept.stream().map(it -> row(it, managers.get(it.id()), people, names, words)).toList();
    return new DuePage(
        frame,
        times.months(org.lotsenhaus.people.records.Kind.CASE),
        rows.stream().filter(it -> it.hold() == null).toList(),
        rows.stream().filter(it -> it.hold() != null).toList());
  }

  private CaseWords words(Frame frame) {
    return CaseWords.of(frame, plans.current().city().zone());
  }

  private Map<UUID, String> names(List<Keeping> kept, CaseWords words) {
    return people.shownNames(kept.stream().map(Keeping::person).toList(), words.words());
  }

  private Row row(
      Keeping kept,
      @Nullable UUID managing,
      Map<UUID, String> people,
      Map<String, String> names,
      CaseWords words) {
    var manager = managing == null ? "" : managing.toString();
    return new Row(
        kept.id(),
        people.getOrDefault(kept.person(), ""),
        due(kept, words),
        kept.due() != null && !kept.due().isAfter(words.today()),
        names.getOrDefault(manager, ""),
        manager.equals(Tenant.bound().actor()),
        hold(kept.hold(), names, words));
  }

  private static String due(Keeping kept, CaseWords words) {
    return kept.due() == null ? "" : words.words().dateShortWithYear(kept.due());
  }

  private static @Nullable HoldRow hold(
      @Nullable Hold hold, Map<String, String> names, CaseWords words) {
    if (hold == null) {
      return null;
    }
    var until = hold.until();
    return new HoldRow(
        names.getOrDefault(hold.by(), ""),
        words.words().dateShortWithYear(words.dayOf(hold.at())),
        hold.reason(),
        until == null ? "" : words.words().dateShortWithYear(until),
        until != null && !until.isAfter(words.today()));
  }

  /**
   * @param typed null before anybody typed anything
   */
  @Transactional(readOnly = true)
  public HoldPage hold(Frame frame, UUID id, @Nullable Entries typed) {
    var words = words(frame);
    var kept = Refusal.found(cases.byId(id));
    return new HoldPage(
        frame,
        id,
        names(List.of(kept), words).getOrDefault(kept.person(), ""),
        kept.due() == null ? null : due(kept, words),
        hold(kept.hold(), actors.names(), words),
        typed == null ? filled(frame, kept.hold()) : typed);
  }

  private static Entries filled(Frame frame, @Nullable Hold hold) {
    var again = frame.today().plusMonths(LOOK_AGAIN_MONTHS);
    return Entries.none()
        .with("reason", hold == null ? null : hold.reason())
        .with("until", hold == null || hold.until() == null ? again : hold.until());
  }
}
