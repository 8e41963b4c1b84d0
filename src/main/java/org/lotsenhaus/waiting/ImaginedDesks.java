package org.lotsenhaus.waiting;

import java.util.Arrays;
import org.lotsenhaus.waiting.Dice.Throw;

/** The desks in one imagined run: talks, pauses, and when each calls again. */
final class ImaginedDesks {

  private final Scene scene;
  private final Experience experience;
  private final Dice dice;
  private final double[] readyAt;
  private final double[] goneAt;
  private long idle;

  ImaginedDesks(Scene scene, Dice dice) {
    this.scene = scene;
    this.experience = scene.experience;
    this.dice = dice;
    this.readyAt = new double[scene.posts.size()];
    this.goneAt = new double[scene.posts.size()];
    Arrays.fill(goneAt, Double.POSITIVE_INFINITY);
    for (var desk = 0; desk < readyAt.length; desk++) {
      begin(desk, scene.posts.get(desk));
    }
  }

  private void begin(int desk, Post post) {
    switch (post.doing()) {
      case FREE -> standIdle(desk);
      case WRITING_UP -> readyAt[desk] = post.readyIn().at(roll(Throw.REACTION, desk, 0));
      case TALKING -> {
        var left = post.readyIn().at(roll(Throw.TALK, desk, 0));
        endTalk(desk, left, post.elapsed() + left, 0);
      }
      case AWAY -> {
        goneAt[desk] = -1;
        readyAt[desk] = post.readyIn().at(roll(Throw.AWAY, desk, 0));
      }
    }
  }

  int count() {
    return readyAt.length;
  }

  long bit(int desk) {
    return 1L << desk;
  }

  boolean canCall(int desk, double time) {
    return readyAt[desk] <= time || isIdle(desk);
  }

  private boolean isIdle(int desk) {
    return (idle & bit(desk)) != 0;
  }

  boolean anyIdle() {
    return idle != 0;
  }

  void standIdle(int desk) {
    idle |= bit(desk);
    readyAt[desk] = Double.POSITIVE_INFINITY;
  }

  /** As bits: the desks at work, those in a talk among them. */
  long present(double time) {
    var present = idle;
    for (var desk = 0; desk < readyAt.length; desk++) {
      if (time < goneAt[desk] || time >= readyAt[desk]) {
        present |= bit(desk);
      }
    }
    return present;
  }

  /** A desk that stands idle has to notice first. */
  double callTime(int desk, Seat seat, double time) {
    return isIdle(desk)
        ? time + experience.reactions.whenIdle().at(dice.roll(Throw.REACTION, seat.key()))
        : time;
  }

  void talk(int desk, Seat seat, double from) {
    idle &= ~bit(desk);
    var length = seat.talk().at(dice.roll(Throw.TALK, seat.key()));
    endTalk(desk, from + length, length, seat.key());
  }

  private void endTalk(int desk, double end, double length, long key) {
    var secondOfDay = scene.secondOfDay + end;
    if (roll(Throw.LEAVE, desk, key) < experience.absences.chanceToLeave(secondOfDay, length)) {
      goneAt[desk] = end;
      readyAt[desk] =
          end + experience.absences.awayFrom(secondOfDay).at(roll(Throw.AWAY, desk, key));
    } else {
      goneAt[desk] = Double.POSITIVE_INFINITY;
      readyAt[desk] = end + experience.reactions.afterTalk().at(roll(Throw.REACTION, desk, key));
    }
  }

  double nextReady(double time) {
    var next = Double.POSITIVE_INFINITY;
    for (var ready : readyAt) {
      if (ready > time && ready < next) {
        next = ready;
      }
    }
    return next;
  }

  private double roll(Throw what, int desk, long key) {
    return dice.roll(what, scene.posts.get(desk).key() * 31 + key);
  }
}
