package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws what is due. May run anywhere at any time, also twice at once: the order is bound by the
 * seed, each lot has at most one appointment, and who went down in the middle is replaced.
 */
@Service
class DrawLots {

  private static final Duration TURN = Duration.ofMinutes(5);

  private final Draws draws;
  private final Lots lots;
  private final CloseDraw close;
  private final GiveTime give;
  private final EndDraw end;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DrawLots(
      Draws draws,
      Lots lots,
      CloseDraw close,
      GiveTime give,
      EndDraw end,
      TransactionTemplate transaction,
      Clock clock) {
    this.draws = draws;
    this.lots = lots;
    this.close = close;
    this.give = give;
    this.end = end;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** To be called without a transaction. */
  void now() {
    in(() -> draws.due(clock.instant())).forEach(this::draw);
    end.forgetPeople();
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.<T>execute(it -> work.get()), "nothing came");
  }

  private void draw(Draw draw) {
    close.close(draw);
    if (in(() -> draws.takeTurn(draw.id(), clock.instant(), clock.instant().plus(TURN)))) {
      inOrder(draw).stream().filter(it -> it.result() == null).forEach(it -> give(draw, it));
      end.end(draw);
    }
  }

  private List<Lot> inOrder(Draw draw) {
    return in(() -> {
      var all = lots.of(draw.id()).stream().map(Lot::lot).toList();
      lots.order(draw.id(), Lottery.order(draws.seed(draw.id()), all));
      return lots.of(draw.id());
    });
  }

  private void give(Draw draw, Lot lot) {
    var result = give.to(draw, lot);
    transaction.executeWithoutResult(it -> {
      lots.result(draw.id(), lot.lot(), result);
      draws.keepTurn(draw.id(), clock.instant().plus(TURN));
    });
  }
}
