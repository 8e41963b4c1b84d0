package org.lotsenhaus.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no recipient. */
final class StrictServer implements AutoCloseable {

  private final ServerSocket door = new ServerSocket(0);
  private final String answerToRecipient;

  StrictServer(String answerToRecipient) throws IOException {
    this.answerToRecipient = answerToRecipient;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var guest = door.accept()) {
        talk(guest);
      } catch (IOException gone) {
        // the next one, if the door is still open
      }
    }
  }

  private void talk(Socket guest) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
    say(guest, "220 strict");
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      say(guest, line.startsWith("RCPT") ? answerToRecipient : "250 ok");
    }
  }

  private static void say(Socket guest, String line) {
    try {
      guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
