package org.lotsenhaus.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a server, which can be cut and mended. */
public final class Cable implements AutoCloseable {

  private final int to;
  private final int port;
  private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
  private ServerSocket entrance;

  private Cable(int to, ServerSocket entrance) {
    this.to = to;
    this.port = entrance.getLocalPort();
    this.entrance = entrance;
  }

  public static Cable to(int port) throws IOException {
    var cable = new Cable(port, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    cable.accept();
    return cable;
  }

  public int port() {
    return port;
  }

  public void cut() throws IOException {
    entrance.close();
    for (var end : open) {
      end.close();
    }
    open.clear();
  }

  public void mend() throws IOException {
    entrance = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    accept();
  }

  private void accept() {
    var here = entrance;
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) {
              join(here.accept(), new Socket(InetAddress.getLoopbackAddress(), to));
            }
          } catch (IOException cut) {
            // nobody comes in any more
          }
        });
  }

  private void join(Socket one, Socket other) {
    open.add(one);
    open.add(other);
    Thread.ofVirtual().start(() -> pour(one, other));
    Thread.ofVirtual().start(() -> pour(other, one));
  }

  private static void pour(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // the other end notices by itself
    }
  }

  @Override
  public void close() {
    try {
      cut();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
