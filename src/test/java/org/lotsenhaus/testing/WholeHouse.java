package org.lotsenhaus.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * A house in a process of its own, as it is started for real: Krefeld on a Tuesday morning. Who
 * works there is {@link #LOGIN}.
 */
public final class WholeHouse implements AutoCloseable {

  public static final String LOGIN = "bench";
  public static final String PASSWORD = "measured-not-guessed";

  private final Process process;
  private final int port;
  private final Path log;

  private WholeHouse(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * @param database as in {@code DATABASE_URL}
   */
  public static WholeHouse on(String database, Path folder) throws IOException {
    int port = freePort();
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            withoutTests(System.getProperty("java.class.path")),
            "org.lotsenhaus.Lotsenhaus",
            "bench-house",
            "--port",
            String.valueOf(port),
            "--data",
            folder.toString());
    command.environment().put("DATABASE_URL", database);
    var log = Path.of("target", "house-" + port + ".log");
    command.redirectErrorStream(true).redirectOutput(log.toFile());
    return new WholeHouse(command.start(), port, log);
  }

  /** What the tests bring along would be taken for a part of the house. */
  private static String withoutTests(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(place -> !place.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  public WholeHouse opened() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(500))
        .failFast("it closed; its reasons are in " + log, () -> !process.isAlive())
        .until(() -> status("/krefeld") == 200);
    return this;
  }

  /** How it answers somebody who is not signed in; 0 when it doesn't. */
  public int status(String path) {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address(path))).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  public String address(String path) {
    return "http://localhost:" + port + path;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
