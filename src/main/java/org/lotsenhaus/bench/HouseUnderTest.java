package org.lotsenhaus.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A house of its own in another process: Krefeld on a Tuesday morning, with a database that writes
 * to disk as a real one does.
 */
final class HouseUnderTest implements AutoCloseable {

  static final String CITY = "/krefeld";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final int port;
  private final long startedNanos;
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final CompletableFuture<String> told = new CompletableFuture<>();

  private HouseUnderTest(Process process, int port, long startedNanos) {
    this.process = process;
    this.port = port;
    this.startedNanos = startedNanos;
  }

  static HouseUnderTest open(Path data, String... more) throws Exception {
    var house = launch(Launch.likeThis(), data, more);
    house.ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return house;
  }

  static HouseUnderTest launch(Launch launch, Path data, String... more) throws IOException {
    int port = freePort();
    var arguments = new ArrayList<>(List.of("bench-house", "--port", String.valueOf(port)));
    arguments.addAll(List.of("--data", data.toString()));
    arguments.addAll(List.of(more));
    long started = System.nanoTime();
    var process = new ProcessBuilder(launch.command(arguments)).redirectErrorStream(true).start();
    var house = new HouseUnderTest(process, port, started);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    Thread.ofPlatform().daemon().start(house::listen);
    return house;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void listen() {
    var before = new StringBuilder();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        before.append(line).append('\n');
        if (line.startsWith(BenchCity.OPEN)) {
          ready.complete(line);
        } else if (line.startsWith(IssueInside.TOLD)) {
          told.complete(line.substring(IssueInside.TOLD.length()).strip());
        }
      }
    } catch (IOException ended) {
      before.append(ended);
    }
    var failure = new IllegalStateException("the house closed:\n" + before);
    ready.completeExceptionally(failure);
    told.completeExceptionally(failure);
  }

  /** What a measurement inside the house has said. */
  String told() throws Exception {
    return told.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** How long from the first moment of the process until the front door answered. */
  Duration firstAnswer() throws InterruptedException {
    while (!answers()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the house closed before it answered");
      }
      Thread.sleep(20);
    }
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  private boolean answers() {
    try (var wire = new Wire(port)) {
      return wire.exchange(wire.get(CITY)).status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(40, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
