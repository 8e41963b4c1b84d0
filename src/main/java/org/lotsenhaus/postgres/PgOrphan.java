package org.lotsenhaus.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that outlived its application (kill -9, power cut). Before a new one starts on the
 * same data, the old one is stopped, but only if the process really is a postgres on this folder:
 * the number in the pid file may belong to somebody else by now.
 */
final class PgOrphan {

  private PgOrphan() {}

  static void stopIn(Path data) throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
    var handle = ProcessHandle.of(pid).filter(it -> worksOn(it, data));
    if (handle.isPresent()) {
      fastShutdown(handle.get());
      awaitEnd(handle.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static boolean worksOn(ProcessHandle process, Path data) {
    var command = commandLine(process);
    return command.contains("postgres") && command.contains(data.toString());
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
    } catch (IOException noProc) {
      return process.info().commandLine().orElse("");
    }
  }

  /** SIGINT: rolls open transactions back and ends; SIGTERM would wait for the clients. */
  static void fastShutdown(ProcessHandle process) throws IOException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (Exception stillThere) {
      process.destroyForcibly();
    }
  }
}
