package org.lotsenhaus.retention.report;

import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * A report that was made, for who made it: to print, to hand over as a file or by a link.
 *
 * @param ours whether it is shown in the language of who made it, and not of the person
 */
record ReportPage(Frame frame, UUID person, UUID id, Sheet sheet, boolean ours) implements Page {

  /** Whether there is another language than the person's to read it in. */
  boolean isForeign() {
    return !sheet.words().language().equals(frame.language());
  }
}
