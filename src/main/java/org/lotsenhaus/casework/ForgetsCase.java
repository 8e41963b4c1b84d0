package org.lotsenhaus.casework;

import java.util.UUID;
import org.lotsenhaus.people.records.Gone;

/** Keeps something that belongs to a case and goes with it. */
public interface ForgetsCase {

  /** Within the transaction that deletes the case, and before it does. */
  Gone forget(UUID caseId);
}
