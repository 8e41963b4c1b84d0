package org.lotsenhaus.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.audit.VerifyAudit;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes entries as people at work do, then fills up to a million, waits for the seals, checks. */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.audit")
class InsideAudit {

  private static final int MILLION = 1_000_000;
  private static final int AT_WORK = 24;
  private static final int IN_ONE = 50_000;
  private static final long NANOS = 5_000_000_000L;
  private static final int RUNS = 3;

  private final Cities cities;
  private final Audit audit;
  private final VerifyAudit verify;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  InsideAudit(
      Cities cities,
      Audit audit,
      VerifyAudit verify,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.cities = cities;
    this.audit = audit;
    this.verify = verify;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void measure() throws InterruptedException {
    var city = Tenant.staff(cities.bySlug("krefeld").orElseThrow().id(), "bench", Set.of(), "");
    write(city);
    double best = 0;
    for (int i = 0; i < RUNS; i++) {
      best = Math.max(best, write(city));
    }
    double sealed = fill(city);
    long begin = System.nanoTime();
    int broken = verify.run(new PrintStream(OutputStream.nullOutputStream()));
    double verified = (System.nanoTime() - begin) / 1e9;
    Told.say(
        Map.of("entries", best, "sealed", sealed, "verified", verified, "broken", (double) broken));
  }

  private double write(Tenant city) {
    var written = new LongAdder();
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < AT_WORK; i++) {
        all.execute(() -> city.run(() -> keepWriting(begin + NANOS, written)));
      }
    }
    return written.sum() * 1e9 / (System.nanoTime() - begin);
  }

  private void keepWriting(long end, LongAdder written) {
    while (System.nanoTime() < end) {
      var subject = "person " + UUID.randomUUID();
      transaction.executeWithoutResult(it -> audit.read("read a case", subject, "manager"));
      written.increment();
    }
  }

  /** How many were sealed a second, until all were. */
  private double fill(Tenant city) throws InterruptedException {
    long before = city.call(this::sealed);
    long begin = System.nanoTime();
    for (long left = MILLION - city.call(this::written); left > 0; left -= IN_ONE) {
      long some = Math.min(left, IN_ONE);
      city.run(() -> transaction.executeWithoutResult(it -> write(some)));
    }
    while (city.call(this::sealed) < city.call(this::written)) {
      Thread.sleep(500);
    }
    return (MILLION - before) * 1e9 / (System.nanoTime() - begin);
  }

  private void write(long many) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor, kind, action, subject, purpose)
            select now(), 'bench', 'READ', 'read a case', 'person ' || gen_random_uuid(), 'manager'
            from generate_series(1, ?)
            """)
        .param(many)
        .update();
  }

  private long written() {
    return count("audit_entry");
  }

  private long sealed() {
    return count("audit_link");
  }

  private long count(String table) {
    return Objects.requireNonNull(
        transaction.execute(
            it -> jdbc.sql("select count(*) from " + table).query(Long.class).single()));
  }
}
