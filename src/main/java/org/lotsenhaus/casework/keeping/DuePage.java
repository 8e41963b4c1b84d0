package org.lotsenhaus.casework.keeping;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * What is deleted soon in the own areas, and what stays because somebody holds it back.
 *
 * @param months how long a closed case is kept
 */
record DuePage(Frame frame, int months, List<Row> due, List<Row> held) implements Page {

  /**
   * @param due empty as long as the case is open
   * @param over whether the next night deletes it
   * @param mine whether the reader accompanied the person
   */
  record Row(
      UUID id,
      String name,
      String due,
      boolean over,
      String manager,
      boolean mine,
      @Nullable HoldRow hold) {}
}
