package org.lotsenhaus.wall;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a request made the database do. A stopwatch is deceived by a busy machine; but where the
 * same statements run for somebody hidden as for nobody, there is nothing to measure from outside.
 */
final class Work extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private static final Logger STATEMENTS = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
  private static final String STATEMENT = "Executing prepared SQL statement";

  private final Thread watched = Thread.currentThread();
  private final List<String> done = new ArrayList<>();

  /** Of this thread, until it is closed. */
  static Work watched() {
    var work = new Work();
    work.start();
    STATEMENTS.setAdditive(false);
    STATEMENTS.setLevel(Level.DEBUG);
    STATEMENTS.addAppender(work);
    return work;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (Thread.currentThread().equals(watched) && event.getMessage().startsWith(STATEMENT)) {
      done.add(event.getFormattedMessage());
    }
  }

  /** Since it was asked last. */
  String done() {
    var statements = String.join("\n", done);
    done.clear();
    return statements;
  }

  @Override
  public void close() {
    STATEMENTS.detachAppender(this);
    STATEMENTS.setLevel(null);
    STATEMENTS.setAdditive(true);
    stop();
  }
}
