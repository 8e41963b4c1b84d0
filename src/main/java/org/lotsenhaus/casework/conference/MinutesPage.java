package org.lotsenhaus.casework.conference;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The minutes on paper.
 *
 * @param name a protected person's name doesn't leave the file
 * @param moment with its year: paper is kept
 */
public record MinutesPage(
    Frame frame, ConferencePage conference, String city, String name, String moment)
    implements Page {}
