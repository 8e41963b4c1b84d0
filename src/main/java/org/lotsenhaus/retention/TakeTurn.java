package org.lotsenhaus.retention;

import java.time.Duration;
import java.util.UUID;
import org.lotsenhaus.shared.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * One run at a time in a city: that of the night, or of data protection, who doesn't wait for its
 * end. A run that was killed leaves the turn to whoever comes two minutes later.
 */
@Service
class TakeTurn {

  private static final Logger log = LoggerFactory.getLogger(TakeTurn.class);
  private static final Duration OFTEN = Duration.ofSeconds(10);

  private final Turns turns;
  private final RunRetention retention;

  TakeTurn(Turns turns, RunRetention retention) {
    this.turns = turns;
    this.retention = retention;
  }

  /**
   * Begins in the background.
   *
   * @throws AlreadyRunning when somebody else is at it, the night's run for example
   */
  void begin() {
    var turn = turns.take().orElseThrow(AlreadyRunning::new);
    var who = Tenant.bound();
    Thread.ofVirtual().name("retention").start(() -> who.run(() -> runOrSay(turn)));
  }

  private void runOrSay(UUID turn) {
    try {
      run(turn);
    } catch (RuntimeException trouble) {
      log.warn("a run was cut short, the next goes on ({})", trouble.getClass().getName());
    }
  }

  /** Not at all where somebody else is at it: what is due is due for them too. */
  void runHere() {
    turns.take().ifPresent(this::run);
  }

  private void run(UUID turn) {
    try {
      retention.run(new Pulse(turn, Tenant.bound()));
    } finally {
      turns.end(turn);
    }
  }

  /** Tells that the run goes on, in the name of who began it. */
  private final class Pulse implements Runnable {

    private final UUID turn;
    private final Tenant who;
    private long told = System.nanoTime();

    Pulse(UUID turn, Tenant who) {
      this.turn = turn;
      this.who = who;
    }

    @Override
    public void run() {
      if (System.nanoTime() - told > OFTEN.toNanos()) {
        who.run(() -> turns.goesOn(turn));
        told = System.nanoTime();
      }
    }
  }

  static final class AlreadyRunning extends RuntimeException {}
}
