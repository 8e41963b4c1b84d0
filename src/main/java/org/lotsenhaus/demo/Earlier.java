package org.lotsenhaus.demo;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.time.DemoClock;

/** Somebody at work at a moment that is over. */
record Earlier(Instant then, StaffMember who) {

  void run(Runnable work) {
    DemoClock.at(then, () -> who.asTenant().run(work));
  }

  <T> T call(Supplier<T> work) {
    var got = new AtomicReference<T>();
    run(() -> got.set(work.get()));
    return Objects.requireNonNull(got.get());
  }
}
