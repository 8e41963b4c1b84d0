package org.lotsenhaus.casework.documents.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks as much of ClamAV's language as a house asks for, at a real port. */
public final class SmallClamd implements AutoCloseable {

  /** Every scanner finds it, and it does no harm: the test file of EICAR. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket door;
  private final Function<byte[], String> answer;

  private SmallClamd(Function<byte[], String> answer) throws IOException {
    this.answer = answer;
    door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  public static SmallClamd lookingForEicar() throws IOException {
    return new SmallClamd(content ->
        new String(content, StandardCharsets.ISO_8859_1).contains(EICAR)
            ? "stream: Win.Test.EICAR_HDB-1 FOUND\0"
            : "stream: OK\0");
  }

  /**
   * @param answer without the zero at its end, it is never complete
   */
  static SmallClamd answering(String answer) throws IOException {
    return new SmallClamd(content -> answer);
  }

  public String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var line = door.accept()) {
        talk(line);
      } catch (IOException hungUp) {
        // the next one may call
      }
    }
  }

  private void talk(Socket line) throws IOException {
    var in = new DataInputStream(line.getInputStream());
    var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      line.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    line.getOutputStream()
        .write(answer.apply(content.toByteArray()).getBytes(StandardCharsets.US_ASCII));
    in.read(); // until the other side hangs up
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
