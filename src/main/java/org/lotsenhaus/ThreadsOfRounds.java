package org.lotsenhaus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Each scheduled round has a thread of its own: who tells the others every 40 milliseconds what was
 * taken never waits for who goes through a thousand cities. (With virtual threads Spring would let
 * all rounds with a fixed delay share one.)
 */
@Configuration
class ThreadsOfRounds {

  /** More than there are rounds; a test counts them. */
  static final int THREADS = 16;

  @Bean
  ThreadPoolTaskScheduler taskScheduler() {
    var scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(THREADS);
    scheduler.setThreadNamePrefix("round-");
    scheduler.setDaemon(true);
    return scheduler;
  }
}
