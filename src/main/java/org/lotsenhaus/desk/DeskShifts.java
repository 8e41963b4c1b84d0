package org.lotsenhaus.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.desk.DeskChoicePage.Choice;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Shift;
import org.lotsenhaus.queue.Shifts;
import org.lotsenhaus.queue.SitAtDesk;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At which desk somebody sits, and at which they could. */
@Component
class DeskShifts {

  private final Shifts shifts;
  private final SitAtDesk sitAtDesk;
  private final CityPlans plans;

  DeskShifts(Shifts shifts, SitAtDesk sitAtDesk, CityPlans plans) {
    this.shifts = shifts;
    this.sitAtDesk = sitAtDesk;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public Optional<Shift> of(StaffMember member) {
    return shifts.of(member.id());
  }

  @Transactional(readOnly = true)
  public DeskChoicePage choice(Frame frame, StaffMember member, @Nullable String trouble) {
    var desks = sitAtDesk.desksFor(member);
    var taken =
        desks.stream()
            .map(Desk::site)
            .distinct()
            .flatMap(site -> shifts.open(site).stream())
            .map(Shift::desk)
            .collect(Collectors.toSet());
    return new DeskChoicePage(frame, choices(desks, taken), trouble);
  }

  private List<Choice> choices(List<Desk> desks, Set<String> taken) {
    var plan = plans.current();
    return desks.stream()
        .map(desk ->
            new Choice(
                desk.key(),
                desk.label(),
                plan.site(desk.site()).map(Site::name).orElse(""),
                desk.door() == null ? "" : desk.door(),
                taken.contains(desk.key())))
        .toList();
  }
}
