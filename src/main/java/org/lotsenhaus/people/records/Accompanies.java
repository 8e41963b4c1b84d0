package org.lotsenhaus.people.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Accompanies people over time, and tells their page where. */
public interface Accompanies {

  /** The newest first; only what the reader may know of. */
  List<Accompaniment> of(Collection<UUID> records);

  /**
   * @param record the one it hangs on; what is agreed about it belongs there too
   * @param path behind the city's part
   */
  record Accompaniment(UUID record, String path, Instant since, boolean open) {}
}
