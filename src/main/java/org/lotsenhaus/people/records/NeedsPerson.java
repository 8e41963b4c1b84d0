package org.lotsenhaus.people.records;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Keeps records about people; as long as there are any, it has to be known who the person is. */
public interface NeedsPerson {

  /** Those among them whom it needs. */
  Set<UUID> needed(Collection<UUID> people);

  /** Those among them of whom somebody decided that nothing may be deleted. */
  default Set<UUID> heldBack(Collection<UUID> people) {
    return Set.of();
  }
}
