package org.lotsenhaus.casework.documents.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that documents are locked with: those of the configuration ({@code id:base64}, with
 * commas between), the first of which locks and all of which open; or, where none is configured,
 * one in the folder of the house's data that is drawn when it is first needed.
 */
@Component
public class DocumentKeys {

  private final Path folder;
  private volatile List<DocumentKey> keys;

  public DocumentKeys(
      @Value("${lotsenhaus.documents.keys:}") String configured,
      @Value("${lotsenhaus.data:data}") String folder) {
    this.folder = Path.of(folder);
    keys =
        Arrays.stream(configured.split(","))
            .filter(it -> !it.isBlank())
            .map(DocumentKey::parse)
            .toList();
  }

  DocumentKey locking() {
    return keys().getFirst();
  }

  /**
   * @throws KeyMissing when it was taken out of the configuration, or the file is another one
   */
  DocumentKey called(String id) {
    return keys().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new KeyMissing(id));
  }

  private synchronized List<DocumentKey> keys() {
    if (keys.isEmpty()) {
      keys = List.of(KeyFile.in(folder));
    }
    return keys;
  }

  /** The documents are there, but nothing opens them: an operator has to bring the key back. */
  public static final class KeyMissing extends RuntimeException {

    KeyMissing(String id) {
      super("no key is called " + id);
    }
  }
}
