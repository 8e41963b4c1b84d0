package org.lotsenhaus.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.lotsenhaus.shared.TenantId;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears the announcements of all instances and passes them on. When the connection was lost,
 * something may have been missed: then every listener is told to look again.
 */
@Component
public class Ear implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Ear.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private record Key(TenantId tenant, String topic) {}

  private final String here = UUID.randomUUID().toString();
  private final DataSource dataSource;
  private final Map<Key, List<Runnable>> byTopic = new ConcurrentHashMap<>();
  private final List<Consumer<Announcement>> all = new CopyOnWriteArrayList<>();
  private volatile boolean running;
  private volatile boolean mayHaveMissed;

  Ear(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Listens to one topic of a city until the returned runnable is run. */
  public Runnable listen(TenantId tenant, String topic, Runnable listener) {
    var key = new Key(tenant, topic);
    byTopic.compute(
        key,
        (k, listeners) -> {
          var more = listeners == null ? new CopyOnWriteArrayList<Runnable>() : listeners;
          more.add(listener);
          return more;
        });
    return () ->
        byTopic.computeIfPresent(
            key,
            (k, listeners) -> {
              listeners.remove(listener);
              return listeners.isEmpty() ? null : listeners;
            });
  }

  /** Listens to everything, for caches. */
  public void listenToAll(Consumer<Announcement> listener) {
    all.add(listener);
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().name("ear").daemon().start(this::keepListening);
  }

  private void keepListening() {
    while (running) {
      try (var connection = dataSource.getConnection();
          var statement = connection.createStatement()) {
        statement.execute("listen " + Live.CHANNEL);
        lookAgainIfMissed();
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
          for (var heard : postgres.getNotifications((int) PATIENCE.toMillis())) {
            hear(heard.getParameter());
          }
        }
        statement.execute("unlisten *");
      } catch (SQLException lost) {
        mayHaveMissed = true;
        pause();
      }
    }
  }

  private void lookAgainIfMissed() {
    if (mayHaveMissed) {
      mayHaveMissed = false;
      log.info("heard nothing for a while: everybody looks again");
      byTopic.forEach((key, listeners) -> pass(new Announcement(key.tenant(), key.topic())));
    }
  }

  String here() {
    return here;
  }

  void tellCaches(Announcement announcement) {
    all.forEach(listener -> safely(() -> listener.accept(announcement)));
  }

  /** What was said here is known here. */
  private void hear(String payload) {
    if (!Announcement.instanceOf(payload).equals(here)) {
      pass(Announcement.parse(payload));
    }
  }

  private void pass(Announcement announcement) {
    tellCaches(announcement);
    tellListeners(announcement);
  }

  void tellListeners(Announcement announcement) {
    byTopic
        .getOrDefault(new Key(announcement.tenant(), announcement.topic()), List.of())
        .forEach(this::safely);
  }

  private void safely(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException failure) {
      log.warn("a listener failed: {}", failure.getClass().getName());
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
