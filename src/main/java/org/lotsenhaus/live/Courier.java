package org.lotsenhaus.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries announcements out, right after their transactions: PostgreSQL lets transactions that
 * notify commit only one after the other, which would make everybody wait for everybody. What comes
 * together while one delivery is under way goes with the next.
 */
@Component
class Courier implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  private final Ear ear;
  private final JdbcClient jdbc;
  private final BlockingQueue<Announcement> waiting = new LinkedBlockingQueue<>();
  private volatile boolean running;

  Courier(Ear ear, JdbcClient jdbc) {
    this.ear = ear;
    this.jdbc = jdbc;
  }

  /** Whoever acts here sees it on the very next page. */
  void take(Announcement announcement) {
    ear.tellCaches(announcement);
    waiting.add(announcement);
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().name("courier").daemon().start(this::deliver);
  }

  private void deliver() {
    try {
      while (running) {
        var next = new ArrayList<>(List.of(waiting.take()));
        waiting.drainTo(next);
        carry(new LinkedHashSet<>(next));
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void carry(Set<Announcement> announcements) {
    announcements.forEach(ear::tellListeners);
    try {
      jdbc.sql("select pg_notify(?, payload) from unnest(?::text[]) as payload")
          .param(Live.CHANNEL)
          .param(announcements.stream().map(it -> it.from(ear.here())).toArray(String[]::new))
          .query()
          .listOfRows();
    } catch (DataAccessException gone) {
      // The others lost their connection, too, and look again at everything when they have it back.
      log.warn("announcements were not carried to other instances: the database is away");
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
