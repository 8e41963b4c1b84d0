package org.lotsenhaus.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A finished page, to be handed to many: making and compressing it costs more than all the rest.
 */
public final class Printed {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final byte[] plain;
  private final byte[] compressed;

  private Printed(byte[] plain) {
    this.plain = plain;
    this.compressed = compress(plain);
  }

  static Printed of(byte[] html) {
    return new Printed(html);
  }

  private static byte[] compress(byte[] html) {
    var bytes = new ByteArrayOutputStream(html.length / 4);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * @param accepted what the browser said in {@code Accept-Encoding}, or null
   */
  public ResponseEntity<byte[]> answer(@Nullable String accepted) {
    var gzip = accepted != null && accepted.contains("gzip");
    var answer =
        ResponseEntity.ok().contentType(HTML).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return gzip
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(compressed)
        : answer.body(plain);
  }
}
