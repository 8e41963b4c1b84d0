package org.lotsenhaus.casework.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseAccess.Holder;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.handover.AccessPage.Deputy;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccessView {

  private final CaseDoor door;
  private final HeadView heads;
  private final CaseAccess access;
  private final Colleagues colleagues;
  private final NamesActors actors;
  private final CityPlans plans;

  AccessView(
      CaseDoor door,
      HeadView heads,
      CaseAccess access,
      Colleagues colleagues,
      NamesActors actors,
      CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.access = access;
    this.colleagues = colleagues;
    this.actors = actors;
    this.plans = plans;
  }

  @Transactional
  public AccessPage page(Frame frame, UUID id, Entries entries) {
    var inside = door.enter(id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    var names = actors.names();
    var holders = access.of(id);
    return new AccessPage(
        frame,
        heads.head(frame, inside),
        holders.stream()
            .filter(it -> it.kind() == Kind.MANAGER)
            .map(it -> name(it, names))
            .findFirst()
            .orElse(""),
        holders.stream()
            .filter(it -> it.kind() == Kind.DEPUTY)
            .map(it -> new Deputy(it.account(), name(it, names), lastDay(it, words)))
            .toList(),
        choices(inside),
        entries);
  }

  private static String name(Holder holder, Map<String, String> names) {
    return names.getOrDefault(holder.account().toString(), "");
  }

  private static String lastDay(Holder holder, CaseWords words) {
    return holder.until() == null ? "" : words.day(holder.until().minusNanos(1));
  }

  private List<Choice> choices(CaseDoor.Inside inside) {
    return colleagues.of(inside.file()).stream()
        .map(it -> new Choice(it.id().toString(), it.name()))
        .toList();
  }
}
