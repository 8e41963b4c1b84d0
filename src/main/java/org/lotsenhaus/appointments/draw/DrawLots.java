package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.lotsenhaus.appointments.draw.Lot.Result;
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
      giveAll(draw, inOrder(draw));
      end.end(draw);
    }
  }

  /**
   * Where nothing was left for a wish, nobody with a worse place gets what falls free just then.
   */
  private void giveAll(Draw draw, List<Lot> order) {
    var nothingLeft = new HashSet<Integer>();
    for (var lot : order) {
      var result = Objects.requireNonNullElseGet(lot.result(), () -> give(draw, lot, nothingLeft));
      if (result == Result.NOTHING_LEFT) {
        nothingLeft.add(lot.wish());
      }
    }
  }

  private Result give(Draw draw, Lot lot, Set<Integer> nothingLeft) {
    var result = nothingLeft.contains(lot.wish()) ? Result.NOTHING_LEFT : give.to(draw, lot);
    transaction.executeWithoutResult(it -> {
      lots.result(draw.id(), lot.lot(), result);
      draws.keepTurn(draw.id(), clock.instant().plus(TURN));
    });
    return result;
  }

  private List<Lot> inOrder(Draw draw) {
    return in(() -> {
      var all = lots.of(draw.id()).stream().map(Lot::lot).toList();
      lots.order(draw.id(), Lottery.order(draws.seed(draw.id()), all));
      return lots.of(draw.id());
    });
  }
}
