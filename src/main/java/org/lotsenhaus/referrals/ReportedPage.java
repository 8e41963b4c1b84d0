package org.lotsenhaus.referrals;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

record ReportedPage(Frame frame, List<Row> rows) implements Page {

  /**
   * @param own whether the reader sent it; then somebody else looks into it
   * @param lookedBy empty as long as nobody did
   */
  record Row(
      UUID id,
      String who,
      String moment,
      String way,
      String reason,
      boolean own,
      String lookedBy) {}
}
