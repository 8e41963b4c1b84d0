package org.lotsenhaus.casework.emergency;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

record EmergenciesPage(Frame frame, List<Row> rows) implements Page {

  /**
   * @param review empty as long as nobody reviewed it
   */
  record Row(
      UUID id,
      String who,
      String moment,
      String caseId,
      String reason,
      String review,
      String reviewedBy) {

    boolean isOpen() {
      return reviewedBy.isEmpty();
    }
  }
}
