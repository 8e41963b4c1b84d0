package org.lotsenhaus.bench;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/**
 * A few hundred connections for any number of seekers: who finds none free waits, and it counts.
 */
final class Wires implements AutoCloseable {

  private final BlockingQueue<Wire> free;

  Wires(int port, int many) {
    free = new ArrayBlockingQueue<>(many);
    for (int i = 0; i < many; i++) {
      free.add(new Wire(port));
    }
  }

  Wire.Answer exchange(Function<Wire, byte[]> request) throws IOException, InterruptedException {
    var wire = free.take();
    try {
      return wire.exchange(request.apply(wire));
    } finally {
      free.add(wire);
    }
  }

  int many() {
    return free.size() + free.remainingCapacity();
  }

  void untilAtMost(int busy) throws InterruptedException {
    while (free.remainingCapacity() > busy) {
      Thread.sleep(1);
    }
  }

  @Override
  public void close() throws IOException {
    for (var wire : free) {
      wire.close();
    }
  }
}
