package org.lotsenhaus.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open page that hears server-sent events and notes when. */
final class Watcher implements AutoCloseable {

  private final Wire wire;
  private final List<Long> heard = new CopyOnWriteArrayList<>();

  private Watcher(Wire wire) {
    this.wire = wire;
  }

  static Watcher of(int port, String place) {
    var wire = new Wire(port);
    var watcher = new Watcher(wire);
    Thread.ofVirtual()
        .start(() ->
            watcher.listen(wire.get(HouseUnderTest.CITY + place, "Accept: text/event-stream")));
    return watcher;
  }

  private void listen(byte[] request) {
    try {
      var in = wire.send(request);
      while (true) {
        if (Wire.line(in).startsWith("event:")) {
          heard.add(System.nanoTime());
        }
      }
    } catch (IOException closed) {
      heard.clear();
    }
  }

  /** The moment, or 0 when nothing was heard since then. */
  long firstAfter(long since) {
    return heard.stream().filter(it -> it > since).findFirst().orElse(0L);
  }

  @Override
  public void close() {
    try {
      wire.close();
    } catch (IOException already) {
      heard.clear();
    }
  }
}
