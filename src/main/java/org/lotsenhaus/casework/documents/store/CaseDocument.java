package org.lotsenhaus.casework.documents.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper of a case, without what is in it.
 *
 * @param pages 0 where they can't be counted
 */
public record CaseDocument(
    UUID id,
    UUID caseId,
    Description description,
    DocumentType type,
    int bytes,
    int pages,
    Scan scan,
    Instant keptAt,
    String keptBy,
    Optional<Removal> removal) {

  public enum Scan {
    CLEAN,
    /** No scanner was there when it came, and none has been since. */
    UNSCANNED,
    /** A virus was found later: it opens to nobody any more. */
    INFECTED
  }

  public record Removal(Instant at, String by) {}

  /** For whoever downloads it; people's own names for files are not kept. */
  public String fileName() {
    return description.name().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "_") + "." + type.ending();
  }

  /** Logs never tell of people. */
  @Override
  public String toString() {
    return "CaseDocument[" + id + ", " + type + "]";
  }
}
