package org.lotsenhaus.retention.report;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * For the person with the link. Opening it shows nothing yet: programs open links, and others may
 * look at the telephone.
 *
 * @param sheet null before somebody pressed
 */
record MyReportPage(Frame frame, String here, @Nullable Sheet sheet) implements Page {}
