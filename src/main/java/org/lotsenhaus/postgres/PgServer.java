package org.lotsenhaus.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL process with its data in a folder of choice. It is started before the application
 * and stopped after it. A lock on the folder keeps a second owner out; who comes second and only
 * wants to talk to the database uses {@link #coordinates} of the first.
 */
public final class PgServer implements AutoCloseable {

  private final Path home;
  private final PgBinaries binaries;
  private final FileLock lock;
  private volatile @Nullable Process process;
  private volatile boolean closing;

  private PgServer(Path home, PgBinaries binaries, FileLock lock) {
    this.home = home;
    this.binaries = binaries;
    this.lock = lock;
  }

  /**
   * @throws DataFolderInUse when another process works in this folder
   */
  public static PgServer start(Path home) {
    try {
      Files.createDirectories(home);
      var server = new PgServer(home, PgBinaries.unpackedIn(home), lock(home));
      server.start();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static FileLock lock(Path home) throws IOException {
    var channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      var lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException here) {
      // this very process has it: the same refusal
    }
    channel.close();
    throw new DataFolderInUse(home);
  }

  private void start() throws IOException {
    PgOrphan.stopIn(data());
    boolean first = !Files.exists(data().resolve("PG_VERSION"));
    var secrets = PgSecrets.keptIn(home);
    if (first) {
      binaries.initialise(data(), secrets.superuser());
    }
    int port = freePort();
    process = launch(port);
    keepAlive(process, port);
    PgCoordinates.of(port, secrets).awaitAnswer(process, log());
    PgCoordinates.of(port, secrets).createRolesAndDatabase();
    PgCoordinates.remember(home, port);
  }

  /** A database that was killed comes back on the same port; the pool finds it by itself. */
  private void keepAlive(Process running, int port) {
    running
        .onExit()
        .thenRun(() -> {
          if (!closing) {
            startAgain(port);
          }
        });
  }

  private void startAgain(int port) {
    try {
      PgOrphan.stopIn(data());
      var next = launch(port);
      process = next;
      keepAlive(next, port);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Process launch(int port) throws IOException {
    var command = new ArrayList<>(binaries.command("postgres"));
    command.addAll(List.of("-D", data().toString(), "-p", String.valueOf(port)));
    for (var setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=" + System.getProperty("lotsenhaus.postgres.fsync", "on"),
            "max_connections=120",
            "shared_buffers=128MB",
            // A new house fills fast: plans made for its empty tables must not last.
            "autovacuum_naptime=5s",
            "log_min_messages=warning",
            "log_min_error_statement=panic",
            "log_parameter_max_length_on_error=0")) {
      command.addAll(List.of("-c", setting));
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  /** Where it answers, and with which roles. */
  public PgCoordinates coordinates() {
    return PgCoordinates.rememberedIn(home);
  }

  private Path data() {
    return home.resolve("data");
  }

  private Path log() {
    return home.resolve("postgres.log");
  }

  /** Lets running work end; what was committed is on disk anyway. */
  @Override
  public void close() {
    try {
      closing = true;
      var running = process;
      if (running != null && running.isAlive()) {
        PgOrphan.fastShutdown(running.toHandle());
        if (!running.waitFor(20, TimeUnit.SECONDS)) {
          running.destroyForcibly();
        }
      }
      lock.channel().close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Another Lotsenhaus has this folder. */
  public static final class DataFolderInUse extends IllegalStateException {
    DataFolderInUse(Path home) {
      super("another Lotsenhaus works in " + home);
    }
  }
}
