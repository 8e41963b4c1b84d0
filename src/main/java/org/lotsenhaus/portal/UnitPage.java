package org.lotsenhaus.portal;

import java.util.List;
import org.lotsenhaus.portal.ConcernsPage.Found;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param officialName as on signs and letters, in German
 */
public record UnitPage(
    Frame frame, String name, String officialName, String description, List<Found> concerns)
    implements Page {}
