package org.lotsenhaus.appointments.week;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.appointments.plan.ResourceNames;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges.LastChange;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blocked time, in the words of the reader. */
@Component
class BlockView {

  private final BlockedTimes blocked;
  private final Claims claims;
  private final Resources resources;
  private final ResourceNames names;
  private final Traces traces;
  private final CityPlans plans;

  BlockView(
      BlockedTimes blocked,
      Claims claims,
      Resources resources,
      ResourceNames names,
      Traces traces,
      CityPlans plans) {
    this.blocked = blocked;
    this.claims = claims;
    this.resources = resources;
    this.names = names;
    this.traces = traces;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public List<Choice> whom() {
    return names.of(resources.all()).entrySet().stream()
        .map(it -> new Choice(String.valueOf(it.getKey()), it.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  @Transactional(readOnly = true)
  public BlockedPage page(Frame frame, UUID id) {
    var it = Refusal.found(blocked.byId(id));
    var time = Refusal.found(claims.of(id).stream().findFirst()).time();
    return new BlockedPage(
        frame,
        id,
        Choice.labelOf(whom(), String.valueOf(it.resource())),
        it.reason(),
        Told.moment(time.start(), plans.current().city().zone(), frame.words()),
        traces.say(Optional.of(new LastChange(it.by(), it.at())), frame.words()));
  }
}
