package org.lotsenhaus.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sends the postman out every two seconds, on a thread of his own: a slow mail server holds up
 * nobody else. Each instance has one; a persistent job would stay with an instance that was killed.
 */
@Component
@Profile("!command & !test & !bench")
class Rounds implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Rounds.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration UNTIL_DELIVERED = Duration.ofSeconds(10);
  private static final int EVERY_CITY = 15; // rounds: for what fell due, or another instance left

  private static final String DUE =
      "exists (select from outbox_message where next_attempt_at <= $1)";

  private final Postman postman;
  private final Waiting waiting;
  private final RoundOfCities round;
  private final Clock clock;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean running;
  private final Thread thread =
      Thread.ofPlatform().name("postman").daemon().unstarted(this::goRound);

  Rounds(Postman postman, Waiting waiting, RoundOfCities round, Clock clock) {
    this.postman = postman;
    this.waiting = waiting;
    this.round = round;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    thread.start();
  }

  private void goRound() {
    for (int number = 1; !closing(); number++) {
      try {
        postman.goRound(number % EVERY_CITY == 0 ? everyCityWithAny() : waiting.take());
      } catch (RuntimeException later) {
        log.warn("the postman goes again later: {}", later.getClass().getName());
      }
    }
  }

  Collection<TenantId> everyCityWithAny() {
    return round.where(new Question(DUE, clock.instant())).stream().map(City::id).toList();
  }

  private boolean closing() {
    try {
      return over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void stop() {
    running = false;
    over.countDown();
    postman.close();
    waitFor(thread);
  }

  /** Else the mail on its way would not be noted as sent, and be sent again. */
  private static void waitFor(Thread thread) {
    try {
      thread.join(UNTIL_DELIVERED);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
