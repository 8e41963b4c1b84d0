package org.lotsenhaus.portal;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Says how to find one's number again. */
public record NumberPage(Frame frame) implements Page {}
