package org.lotsenhaus.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The accompanying of one person by one protected area.
 *
 * @param unit who accompanies
 * @param phaseSince since when it is where it is; of a closed case, when it was closed
 */
public record CaseFile(
    UUID id,
    UUID person,
    String compartment,
    String unit,
    Phase phase,
    Instant phaseSince,
    List<EntryReason> reasons,
    Instant openedAt,
    Optional<Closing> closing) {

  public boolean isOpen() {
    return phase != Phase.CLOSED;
  }
}
