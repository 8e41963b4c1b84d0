package org.lotsenhaus.portal;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Asks once before a number is given back: a link that somebody else opened must change nothing.
 */
public record ReturnPage(Frame frame, String path, String label) implements Page {}
