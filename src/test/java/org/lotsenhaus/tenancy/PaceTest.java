package org.lotsenhaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace(4);

  @Test
  void after_work_there_is_a_rest_several_times_as_long() {
    assertThat(lasting(() -> pace.workAndRest(() -> work(20))))
        .isGreaterThan(Duration.ofMillis(95));
  }

  @Test
  void where_there_is_little_to_do_nobody_notices_a_rest() {
    assertThat(lasting(() -> pace.workAndRest(() -> {}))).isLessThan(Duration.ofMillis(50));
  }

  @Test
  void one_long_piece_of_work_does_not_hold_up_the_next_for_long() {
    var patient = new Pace(1_000);
    assertThat(lasting(() -> patient.workAndRest(() -> work(20))))
        .isGreaterThan(Pace.LONGEST_REST)
        .isLessThan(Pace.LONGEST_REST.multipliedBy(8));
  }

  @Test
  void who_closes_wakes_who_rests() {
    var patient = new Pace(1_000_000);
    var rests =
        CompletableFuture.supplyAsync(() -> lasting(() -> patient.workAndRest(() -> work(1))));
    patient.close();
    assertThat(rests)
        .succeedsWithin(Duration.ofSeconds(5))
        .matches(it -> it.compareTo(Pace.LONGEST_REST) < 0);
    assertThat(patient.goesOn()).isFalse();
  }

  @Test
  void who_is_interrupted_ends_alone() throws Exception {
    var goesOn = new CompletableFuture<Boolean>();
    var thread =
        Thread.ofPlatform()
            .start(() -> {
              Thread.currentThread().interrupt();
              pace.workAndRest(() -> {});
              goesOn.complete(pace.goesOn());
            });
    assertThat(goesOn.get(5, TimeUnit.SECONDS)).isFalse();
    thread.join();
    assertThat(pace.goesOn()).isTrue();
  }

  private static void work(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static Duration lasting(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
