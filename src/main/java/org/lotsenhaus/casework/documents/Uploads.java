package org.lotsenhaus.casework.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.documents.scan.DocumentRefused;
import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** Reads files that are handed in, up to a size. */
@Component
class Uploads {

  private final DataSize most;

  Uploads(@Value("${lotsenhaus.documents.most-bytes:10MB}") DataSize most) {
    this.most = most;
  }

  /**
   * @param file null or nameless where none was chosen
   * @throws DocumentRefused when there is none, or too much of it
   */
  byte[] read(@Nullable MultipartFile file) {
    if (file == null || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
      throw new DocumentRefused(Why.MISSING);
    }
    if (file.isEmpty()) {
      throw new DocumentRefused(Why.EMPTY);
    }
    if (file.getSize() > most.toBytes()) {
      throw new DocumentRefused(Why.TOO_BIG);
    }
    return bytes(file);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  long mostMegabytes() {
    return most.toMegabytes();
  }
}
