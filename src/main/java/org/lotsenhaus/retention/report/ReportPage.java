package org.lotsenhaus.retention.report;

import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** A report that was made, for who made it: to print, to hand over as a file or by a link. */
record ReportPage(Frame frame, UUID person, UUID id, Sheet sheet) implements Page {}
