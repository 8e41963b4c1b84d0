package org.lotsenhaus.appointments.draw;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.lotsenhaus.appointments.draw.Lot.Result;

/** Whether a draw went as it was promised: worked out anew from what is published. */
public final class CheckDraw {

  /** What can be wrong, in the order in which it is looked at. */
  public enum Promise {
    /** The seed is the one that was bound before. */
    SEED,
    /** The lots are those of when the draw was closed: none came to it, none is missing. */
    LOTS,
    /** The order is the one that follows from the seed. */
    ORDER,
    /** Of those who would like the same, nobody was passed over. */
    TURNS,
    /** Exactly those have an appointment of whom the list says so. */
    RESULTS
  }

  /**
   * @param lots in the order that is published
   * @param booked those that really have an appointment
   */
  record Published(
      String seed, String seedHash, String lotsHash, List<Lot> lots, Set<String> booked) {
    private List<String> names() {
      return lots.stream().map(Lot::lot).toList();
    }
  }

  private CheckDraw() {}

  static Set<Promise> broken(Published it) {
    var broken = EnumSet.noneOf(Promise.class);
    if (!Lottery.sealOf(it.seed()).equals(it.seedHash())) {
      broken.add(Promise.SEED);
    }
    if (!Lottery.sealOf(it.names()).equals(it.lotsHash())) {
      broken.add(Promise.LOTS);
    }
    if (!isInOrder(it)) {
      broken.add(Promise.ORDER);
    }
    if (isAnybodyPassedOver(it.lots())) {
      broken.add(Promise.TURNS);
    }
    if (!it.lots().stream().allMatch(lot -> isTrue(lot, it.booked()))) {
      broken.add(Promise.RESULTS);
    }
    return broken;
  }

  private static boolean isInOrder(Published it) {
    return it.names().equals(Lottery.order(it.seed(), it.names()))
        && IntStream.range(0, it.lots().size())
            .allMatch(n -> Objects.equals(it.lots().get(n).place(), n + 1));
  }

  private static boolean isAnybodyPassedOver(List<Lot> order) {
    var nothingLeft = new HashSet<Integer>();
    for (var lot : order) {
      if (lot.result() == Result.DRAWN && nothingLeft.contains(lot.wish())) {
        return true;
      }
      if (lot.result() == Result.NOTHING_LEFT) {
        nothingLeft.add(lot.wish());
      }
    }
    return false;
  }

  private static boolean isTrue(Lot lot, Set<String> booked) {
    return lot.result() != null && (lot.result() == Result.DRAWN) == booked.contains(lot.lot());
  }
}
