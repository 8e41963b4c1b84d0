package org.lotsenhaus.casework.file;

import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * There is a case in one's own area, and others work on it.
 *
 * @param managed whether the manager still works there; else it can be taken over
 */
public record ClosedFilePage(
    Frame frame, UUID id, String person, String manager, boolean open, boolean managed)
    implements Page {}
