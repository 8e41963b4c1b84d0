package org.lotsenhaus.casework.needs;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class NeedsView {

  private final CaseDoor door;
  private final HeadView heads;
  private final Needs needs;
  private final CityPlans plans;

  NeedsView(CaseDoor door, HeadView heads, Needs needs, CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.needs = needs;
    this.plans = plans;
  }

  @Transactional
  public NeedsPage page(Frame frame, UUID id) {
    var inside = door.enter(id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    return new NeedsPage(
        frame, heads.head(frame, inside), NeedRow.all(needs.of(id), words), levels(words));
  }

  private static List<Choice> levels(CaseWords words) {
    return IntStream.rangeClosed(0, Need.URGENT)
        .mapToObj(it -> new Choice(String.valueOf(it), NeedRow.word(it, words)))
        .toList();
  }
}
