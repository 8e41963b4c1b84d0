package org.lotsenhaus.disclosure;

import java.util.List;
import org.lotsenhaus.disclosure.Copies.Copied;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** What was released, shown this once. */
record ReleasedPage(Frame frame, List<Copied> copied) implements Page {}
