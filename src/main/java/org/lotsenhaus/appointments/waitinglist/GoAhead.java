package org.lotsenhaus.appointments.waitinglist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.Tokens;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was not drawn goes on before all who joined by themselves, and is told so. */
@Service
public class GoAhead {

  /**
   * @param since when the draw was held: the earlier one comes first
   * @param place in the drawn order
   */
  public record Luckless(
      Wish wish, When when, Contact contact, Language toldIn, Instant since, int place) {}

  private final CityPlans plans;
  private final WaitingWishes wishes;
  private final TellWaiting tell;
  private final Clock clock;

  GoAhead(CityPlans plans, WaitingWishes wishes, TellWaiting tell, Clock clock) {
    this.plans = plans;
    this.wishes = wishes;
    this.tell = tell;
    this.clock = clock;
  }

  /** Nothing for who has got an appointment in the meantime. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<WaitingWish> take(Luckless luckless) {
    var wish = waiting(luckless).or(() -> join(luckless)).or(() -> waiting(luckless));
    wish.ifPresent(it -> {
      wishes.ahead(it.id(), luckless.since(), luckless.place());
      tell.ahead(it);
    });
    return wish;
  }

  /** Who waits already only moves up. */
  private Optional<WaitingWish> waiting(Luckless luckless) {
    return wishes.of(luckless.contact(), luckless.wish().concerns()).stream()
        .findFirst()
        .flatMap(wishes::byId);
  }

  private Optional<WaitingWish> join(Luckless luckless) {
    var wish = wish(luckless);
    wishes.insert(wish);
    if (wishes.takePlaces(wish) < wish.concerns().size()) {
      wishes.forget(wish.id());
      return Optional.empty();
    }
    return Optional.of(wish);
  }

  private WaitingWish wish(Luckless luckless) {
    var wish = luckless.wish();
    var plan = plans.current();
    return new WaitingWish(
        UUID.randomUUID(),
        Tokens.unguessable(),
        wish.concerns(),
        plan.compartmentOf(plan.concernEver(wish.concerns().getFirst()).orElseThrow().unit()),
        List.of(wish.site()),
        luckless.when(),
        wish.language(),
        luckless.toldIn(),
        wish.people(),
        wish.stepFree(),
        luckless.contact(),
        clock.instant(),
        null);
  }
}
