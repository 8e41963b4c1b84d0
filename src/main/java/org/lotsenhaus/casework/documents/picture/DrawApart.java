package org.lotsenhaus.casework.documents.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.lotsenhaus.casework.documents.store.DocumentType;
import org.springframework.stereotype.Component;

/**
 * Has pictures drawn by another process, which may be ended at any time: it knows no password of
 * the house, and can use up neither its memory nor its time. What can't be drawn is kept without.
 */
@Component
public class DrawApart {

  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final int AT_ONCE = 2;

  private static final List<String> LITTLE =
      List.of(
          "-Xmx320m",
          "-Xss2m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.awt.headless=true",
          "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
          "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Duration longest;

  DrawApart() {
    this(LONGEST);
  }

  DrawApart(Duration longest) {
    this.longest = longest;
  }

  public Drawn draw(DocumentType type, byte[] content) {
    if (!type.isDrawn() || !mayBegin()) {
      return Drawn.NOTHING;
    }
    try {
      return drawn(type, content);
    } catch (IOException unreadable) {
      return Drawn.NOTHING;
    } finally {
      places.release();
    }
  }

  private boolean mayBegin() {
    try {
      return places.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Drawn drawn(DocumentType type, byte[] content) throws IOException {
    var process = start(type);
    CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS)
        .execute(process::destroyForcibly);
    try (var in = process.getOutputStream()) {
      in.write(content);
    }
    try (var out = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      return Drawn.read(out);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(DocumentType type) throws IOException {
    var builder = new ProcessBuilder(command(type)).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder.start();
  }

  /** The same program that runs here, from its jar or from folders. */
  private static List<String> command(DocumentType type) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LITTLE);
    var path = System.getProperty("java.class.path");
    command.addAll(
        path.contains(File.pathSeparator)
            ? List.of("-cp", path, "org.lotsenhaus.Lotsenhaus")
            : List.of("-jar", path));
    command.addAll(List.of("draw", type.name()));
    return command;
  }
}
