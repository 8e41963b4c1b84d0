package org.lotsenhaus.retention.report;

import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;
import org.lotsenhaus.ui.Words;

/**
 * A link to hand over, shown once.
 *
 * @param own in the person's language
 */
record ReportLinkPage(Frame frame, UUID person, Words own, String link, Qr qr) implements Page {}
