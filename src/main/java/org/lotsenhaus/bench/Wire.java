package org.lotsenhaus.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection, as plain as can be: the load must cost less than what it measures. */
final class Wire implements AutoCloseable {

  /**
   * @param bytes on the wire, headers included
   */
  record Answer(int status, Map<String, String> headers, byte[] body, long bytes) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  private final int port;
  private @Nullable Socket socket;
  private @Nullable InputStream in;

  Wire(int port) {
    this.port = port;
  }

  byte[] get(String path, String... headers) {
    return request("GET", path, "", "", headers);
  }

  byte[] post(String path, String form, String... headers) {
    return request("POST", path, "application/x-www-form-urlencoded", form, headers);
  }

  byte[] postJson(String path, String json) {
    return request("POST", path, "application/json", json);
  }

  private byte[] request(String method, String path, String type, String body, String... headers) {
    var text = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    text.append("Host: localhost:").append(port).append("\r\n");
    for (var header : headers) {
      text.append(header).append("\r\n");
    }
    if (method.equals("POST")) {
      text.append("Content-Type: ").append(type).append("\r\n");
      text.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  Answer exchange(byte[] request) throws IOException {
    var reading = send(request);
    var answer = answer(reading);
    if (answer.header("connection").equals("close")) {
      close();
    }
    return answer;
  }

  /** For streams, whose answer has no end. */
  InputStream send(byte[] request) throws IOException {
    var open = socket == null ? connect() : socket;
    open.getOutputStream().write(request);
    return java.util.Objects.requireNonNull(in);
  }

  private Socket connect() throws IOException {
    var fresh = new Socket(InetAddress.getLoopbackAddress(), port);
    fresh.setTcpNoDelay(true);
    socket = fresh;
    in = new BufferedInputStream(fresh.getInputStream(), 1 << 13);
    return fresh;
  }

  private static Answer answer(InputStream in) throws IOException {
    var status = line(in);
    long bytes = status.length() + 2L;
    var headers = new LinkedHashMap<String, String>();
    for (String line; !(line = line(in)).isEmpty(); ) {
      int colon = line.indexOf(':');
      headers.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip(),
          (a, b) -> a + "\n" + b);
      bytes += line.length() + 2;
    }
    var body = body(in, headers);
    int code = Integer.parseInt(status.substring(9, 12));
    return new Answer(code, headers, body, bytes + 2 + body.length);
  }

  private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      return chunks(in);
    }
    return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
  }

  private static byte[] chunks(InputStream in) throws IOException {
    var body = new ByteArrayOutputStream();
    while (true) {
      int length = Integer.parseInt(line(in).strip(), 16);
      body.write(in.readNBytes(length));
      line(in);
      if (length == 0) {
        return body.toByteArray();
      }
    }
  }

  static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c; (c = in.read()) != '\n'; ) {
      if (c < 0) {
        throw new IOException("the house hung up");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
