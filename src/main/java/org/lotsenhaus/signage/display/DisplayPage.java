package org.lotsenhaus.signage.display;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param path of this display
 * @param board the first one, as markup
 */
public record DisplayPage(Frame frame, String path, boolean muted, String board) implements Page {}
