package org.lotsenhaus.calendar;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.live.Announcement;
import org.lotsenhaus.live.Ear;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spreads the word of what was taken and freed. Here it is known with the commit; the other
 * instances are told in short batches, since PostgreSQL lets transactions that notify commit only
 * one after the other. They may offer a time a blink too long: the claim decides.
 */
@Component
class CalendarNews {

  private static final String ALL = "calendar";
  private static final String SOME = "claims:";
  private static final int RESOURCES_PER_WORD = 500;

  /** Who keeps an index of the times. */
  interface Reader {
    void everythingChanged(TenantId tenant);

    /**
     * @param until when it is free again if it is only held
     */
    void taken(TenantId tenant, int resource, TimeSlot time, @Nullable Instant until);

    void freed(TenantId tenant, int resource, TimeSlot time);

    void lookAgain(TenantId tenant, Set<Integer> resources);
  }

  private final String here = UUID.randomUUID().toString().substring(0, 8);
  private final Live live;
  private final Ear ear;
  private final TransactionTemplate transaction;
  private final List<Reader> readers = new CopyOnWriteArrayList<>();
  private final Map<TenantId, Set<Integer>> untold = new ConcurrentHashMap<>();

  CalendarNews(Live live, Ear ear, TransactionTemplate transaction) {
    this.live = live;
    this.ear = ear;
    this.transaction = transaction;
  }

  void tell(Reader reader) {
    readers.add(reader);
  }

  @PostConstruct
  void listen() {
    ear.listenToAll(this::heard);
  }

  private void heard(Announcement heard) {
    if (heard.topic().equals(ALL)) {
      readers.forEach(it -> it.everythingChanged(heard.tenant()));
    } else if (heard.topic().startsWith(SOME) && !heard.topic().startsWith(SOME + here)) {
      var numbers = heard.topic().substring(heard.topic().lastIndexOf(':') + 1);
      var resources =
          Stream.of(numbers.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
      readers.forEach(it -> it.lookAgain(heard.tenant(), resources));
    }
  }

  /** Rules, resources or closures: rare enough to begin anew. */
  void everythingChanged() {
    live.announce(ALL);
  }

  void taken(int resource, TimeSlot time, @Nullable Instant until) {
    var tenant = Tenant.current();
    whenCommitted(
        tenant, resource, () -> readers.forEach(it -> it.taken(tenant, resource, time, until)));
  }

  void freed(int resource, TimeSlot time) {
    var tenant = Tenant.current();
    whenCommitted(tenant, resource, () -> readers.forEach(it -> it.freed(tenant, resource, time)));
  }

  private void whenCommitted(TenantId tenant, int resource, Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
            remember(tenant, resource);
          }
        });
  }

  /** In one step: what is added while somebody takes the rest away to be told is not lost. */
  private void remember(TenantId tenant, int resource) {
    untold.compute(
        tenant,
        (key, known) -> {
          var resources = known == null ? new HashSet<Integer>() : known;
          resources.add(resource);
          return resources;
        });
  }

  @Scheduled(fixedDelay = 40)
  void tellOthers() {
    for (var tenant : untold.keySet()) {
      var resources = untold.remove(tenant);
      if (resources != null) {
        Tenant.as(tenant, () -> announce(List.copyOf(resources)));
      }
    }
  }

  private void announce(List<Integer> resources) {
    for (int from = 0; from < resources.size(); from += RESOURCES_PER_WORD) {
      var some = resources.subList(from, Math.min(resources.size(), from + RESOURCES_PER_WORD));
      var numbers = some.stream().map(String::valueOf).collect(Collectors.joining(","));
      transaction.executeWithoutResult(it -> live.announce(SOME + here + ":" + numbers));
    }
  }
}
