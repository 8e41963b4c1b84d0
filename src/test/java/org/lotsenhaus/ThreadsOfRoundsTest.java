package org.lotsenhaus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@HouseTest
class ThreadsOfRoundsTest {

  private static final int OF_THE_DEMO = 1;

  @Autowired TaskScheduler scheduler;
  @Autowired List<ScheduledTaskHolder> rounds;

  @Test
  void there_are_more_threads_than_rounds() {
    var known = rounds.stream().mapToInt(it -> it.getScheduledTasks().size()).sum();
    assertThat(known + OF_THE_DEMO).isGreaterThan(5).isLessThan(ThreadsOfRounds.THREADS);
  }

  @Test
  void a_round_that_takes_long_holds_up_no_other() throws InterruptedException {
    var over = new CountDownLatch(1);
    var quick = new CountDownLatch(2);
    var tasks =
        Stream.<Runnable>of(() -> await(over), () -> await(over), quick::countDown)
            .map(it -> scheduler.scheduleWithFixedDelay(it, Duration.ofMillis(10)))
            .toList();
    try {
      assertThat(quick.await(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      tasks.forEach(it -> it.cancel(false));
      over.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
