package org.lotsenhaus.casework.conference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.conference.ConferencesPage.Row;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConferencesView {

  private final CaseDoor door;
  private final Cases cases;
  private final HeadView heads;
  private final Conferences conferences;
  private final Invitations invitations;
  private final Points points;
  private final Consented consented;
  private final CityPlans plans;

  ConferencesView(
      CaseDoor door,
      Cases cases,
      HeadView heads,
      Conferences conferences,
      Invitations invitations,
      Points points,
      Consented consented,
      CityPlans plans) {
    this.door = door;
    this.cases = cases;
    this.heads = heads;
    this.conferences = conferences;
    this.invitations = invitations;
    this.points = points;
    this.consented = consented;
    this.plans = plans;
  }

  @Transactional
  public ConferencesPage page(Frame frame, UUID id, Entries entries) {
    var inside = door.enter(id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    return new ConferencesPage(
        frame,
        heads.head(frame, inside),
        conferences.of(id).stream().map(it -> row(it, words)).toList(),
        forms(frame, id),
        entries);
  }

  private Row row(Conference it, CaseWords words) {
    var units = invitations.to(it).stream();
    return new Row(
        it.path(),
        words.moment(it.startsAt()),
        words.say(it.mode()) + ", " + it.place(),
        units.map(one -> HeadView.unit(plans.current(), one.unit())).collect(joining(", ")),
        points.of(it.id()).size(),
        words.say(it.state()));
  }

  /** Where the case isn't to be seen, nobody can be invited. */
  @Transactional(readOnly = true)
  public ConferenceForms forms(Frame frame, UUID id) {
    var plan = plans.current();
    var agreed =
        cases
            .byId(id)
            .map(CaseFile::person)
            .map(it -> consented.to(it, DataClass.PLAN))
            .orElse(List.of());
    return ConferenceForms.of(
        agreed.stream().map(it -> new Choice(it, HeadView.unit(plan, it))).toList(),
        others(plan, agreed),
        CaseWords.of(frame, plan.city().zone()));
  }

  private static List<String> others(CityPlan plan, List<String> agreed) {
    return plan.units().stream()
        .filter(it -> !agreed.contains(it.key()) && !it.key().equals(Tenant.bound().unit()))
        .filter(it -> it.kind() != Unit.Kind.DEPARTMENT && it.kind() != Unit.Kind.DIVISION)
        .map(Unit::officialName)
        .sorted()
        .toList();
  }
}
