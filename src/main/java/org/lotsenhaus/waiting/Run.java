package org.lotsenhaus.waiting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.waiting.Dice.Throw;

/**
 * One imagined course of the next hours. Newcomers are shadows: the moment at which one could be
 * called is the answer, but nobody's place is taken, so one run answers for all of them.
 */
final class Run {

  /** Who isn't called within so many seconds has no forecast. */
  static final double HORIZON = 8 * 3600.0;

  private final Scene scene;
  private final Dice dice;
  private final List<Seat> line;
  private final List<Seat> newcomers;
  private final double[] answers;
  private final ImaginedDesks desks;
  private double nextOvertaker;
  private int overtakers;
  private int unanswered;
  private int goAhead;
  private double time;

  Run(Scene scene, Dice dice) {
    this.scene = scene;
    this.dice = dice;
    this.line = new ArrayList<>(scene.line);
    this.newcomers = new ArrayList<>(scene.newcomers);
    this.answers = new double[line.size() + newcomers.size()];
    this.unanswered = answers.length;
    this.goAhead = (int) line.stream().filter(it -> !it.isOrdinary()).count();
    this.desks = new ImaginedDesks(scene, dice);
    expectedCome();
  }

  private void expectedCome() {
    for (var guest : scene.expected) {
      if (dice.roll(Throw.COME, guest.seat().key()) < guest.comes()) {
        join(guest.seat());
      }
    }
  }

  /** Seconds from now to each call, the line first, then the newcomers; infinite if unknown. */
  double[] play() {
    Arrays.fill(answers, Double.POSITIVE_INFINITY);
    nextOvertaker = untilNextOvertaker();
    while (unanswered > 0 && time < HORIZON) {
      for (var desk = 0; desk < desks.count(); desk++) {
        if (desks.canCall(desk, time)) {
          decide(desk);
        }
      }
      moveOn();
    }
    return answers;
  }

  private void decide(int desk) {
    var present = desks.present(time);
    var next = next(desk, present);
    while (next != null && !serve(desk, next)) {
      next = next(desk, present);
    }
    if (next == null) {
      desks.standIdle(desk);
    }
  }

  private @Nullable Seat next(int desk, long present) {
    var best = best(desk, present);
    answerNewcomers(desk, present, best);
    return best;
  }

  /** The line is in order of arrival, so that the first of the best lane is the one. */
  private @Nullable Seat best(int desk, long present) {
    Seat best = null;
    for (var i = 0; i < line.size() && (best == null || goAhead > 0); i++) {
      var seat = line.get(i);
      if (seat.mayBeCalledAt(desks.bit(desk), time, present)
          && (best == null || seat.lane(time) < best.lane(time))) {
        best = seat;
        if (best.lane(time) == Waiting.FIRST) {
          break;
        }
      }
    }
    return best;
  }

  private void answerNewcomers(int desk, long present, @Nullable Seat next) {
    if (next != null && next.arrived() <= 0) {
      return;
    }
    for (var i = newcomers.size() - 1; i >= 0; i--) {
      var newcomer = newcomers.get(i);
      if (newcomer.mayBeCalledAt(desks.bit(desk), time, present)
          && (next == null || newcomer.comesBefore(next, time))) {
        answer(newcomer, desks.callTime(desk, newcomer, time));
        newcomers.remove(i);
      }
    }
  }

  private void answer(Seat seat, double at) {
    if (seat.index() >= 0) {
      answers[seat.index()] = at;
      unanswered--;
    }
  }

  /** False if the ticket was given back by then: the desk calls the one after. */
  private boolean serve(int desk, Seat seat) {
    var at = desks.callTime(desk, seat, time);
    line.remove(seat);
    goAhead -= seat.isOrdinary() ? 0 : 1;
    answer(seat, at);
    if (dice.roll(Throw.STAY, seat.key()) < scene.chanceToGiveBack(seat.waitedAt(at))) {
      return false;
    }
    desks.talk(desk, seat, at);
    return true;
  }

  private void moveOn() {
    time = Math.min(nextOvertaker, Math.min(desks.nextReady(time), nextChange()));
    if (time == nextOvertaker && time < HORIZON) {
      overtakerJoins();
      nextOvertaker = time + untilNextOvertaker();
    }
  }

  private double nextChange() {
    return desks.anyIdle()
        ? Math.min(nextChange(line), nextChange(newcomers))
        : Double.POSITIVE_INFINITY;
  }

  private double nextChange(List<Seat> seats) {
    var next = Double.POSITIVE_INFINITY;
    for (var seat : seats) {
      next = Math.min(next, seat.changesAfter(time));
    }
    return next;
  }

  private void overtakerJoins() {
    var number = overtakers++;
    var who = (int) (dice.roll(Throw.WHICH_OVERTAKER, number) * scene.overtakers.size());
    join(scene.overtakers.get(who).joiningAt(time, number));
  }

  private void join(Seat seat) {
    goAhead += seat.isOrdinary() ? 0 : 1;
    var place = 0;
    while (place < line.size() && line.get(place).arrived() <= seat.arrived()) {
      place++;
    }
    line.add(place, seat);
  }

  private double untilNextOvertaker() {
    var share = dice.roll(Throw.NEXT_OVERTAKER, overtakers);
    return scene.experience.overtakers.next(scene.secondOfDay + time, share);
  }
}
