package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Tokens;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a place in the line: at home, or at the desk with somebody's help. */
@Service
class JoinWaitingList {

  /**
   * @param wish the first of the sites stands in it
   */
  record Joining(Wish wish, List<String> sites, When when, Contact contact, Language toldIn) {}

  private final CityPlans plans;
  private final FindTimes times;
  private final WaitingWishes wishes;
  private final TellWaiting tell;
  private final Audit audit;
  private final Clock clock;

  JoinWaitingList(
      CityPlans plans,
      FindTimes times,
      WaitingWishes wishes,
      TellWaiting tell,
      Audit audit,
      Clock clock) {
    this.plans = plans;
    this.times = times;
    this.wishes = wishes;
    this.tell = tell;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws org.lotsenhaus.appointments.NotBookable when no time could ever fit
   * @throws AlreadyWaiting when this contact waits for one of these, or has an appointment
   */
  @Transactional
  public WaitingWish join(Joining joining) {
    joining.sites().forEach(site -> times.length(joining.wish().at(site)));
    var wish = wish(joining);
    wishes.insert(wish);
    if (wishes.takePlaces(wish) < wish.concerns().size()) {
      throw new AlreadyWaiting();
    }
    tell.joined(wish);
    audit.wrote("took a place on the waiting list", "wish " + wish.id());
    return wish;
  }

  private WaitingWish wish(Joining joining) {
    var wish = joining.wish();
    var plan = plans.current();
    return new WaitingWish(
        UUID.randomUUID(),
        Tokens.unguessable(),
        wish.concerns().stream().distinct().toList(),
        plan.compartmentOf(plan.concern(wish.concerns().getFirst()).orElseThrow().unit()),
        joining.sites(),
        joining.when(),
        wish.language(),
        joining.toldIn(),
        wish.people(),
        wish.stepFree(),
        joining.contact(),
        clock.instant(),
        null);
  }
}
