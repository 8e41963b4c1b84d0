package org.lotsenhaus.casework.conference;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The minutes on paper.
 *
 * @param name a protected person's name doesn't leave the file
 */
public record MinutesPage(Frame frame, ConferencePage conference, String city, String name)
    implements Page {}
