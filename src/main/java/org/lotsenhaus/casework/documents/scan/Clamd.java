package org.lotsenhaus.casework.documents.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;

/**
 * ClamAV's daemon over TCP. The content is sent in pieces, each with its length before it, and an
 * empty one at the end; the answer says {@code OK} or what was {@code FOUND}.
 */
public final class Clamd implements VirusScan {

  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(40);
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4_000;

  private final String host;
  private final int port;
  private final Duration patience;

  private Clamd(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  public static Clamd at(String address) {
    return at(address, TO_ANSWER);
  }

  /**
   * @param address {@code host:port}
   */
  static Clamd at(String address, Duration patience) {
    int colon = address.lastIndexOf(':');
    if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
      throw new IllegalArgumentException("lotsenhaus.documents.clamd is host:port");
    }
    return new Clamd(
        address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), patience);
  }

  @Override
  public Scan scan(byte[] content) {
    var answer = answer(content);
    if (answer.endsWith(" FOUND")) {
      throw new DocumentRefused(Why.INFECTED);
    }
    if (!answer.endsWith(": OK")) {
      throw new DocumentRefused(Why.SCANNER_SILENT);
    }
    return Scan.CLEAN;
  }

  private String answer(byte[] content) {
    try (var line = new Socket()) {
      line.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
      line.setSoTimeout((int) patience.toMillis());
      send(content, new DataOutputStream(line.getOutputStream()));
      return read(line.getInputStream());
    } catch (IOException silence) {
      throw new DocumentRefused(Why.SCANNER_SILENT);
    }
  }

  private static void send(byte[] content, DataOutputStream out) throws IOException {
    out.write(COMMAND);
    for (int sent = 0; sent < content.length; sent += PIECE) {
      int length = Math.min(PIECE, content.length - sent);
      out.writeInt(length);
      out.write(content, sent, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String read(InputStream in) throws IOException {
    var answer = new ByteArrayOutputStream();
    for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
      answer.write(next);
    }
    return answer.toString(StandardCharsets.US_ASCII).strip();
  }
}
