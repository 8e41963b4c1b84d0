package org.lotsenhaus.appointments.feed;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * One's own link.
 *
 * @param since the day on which there is one; else null
 * @param link shown once, right after it was made
 */
public record FeedPage(
    Frame frame,
    boolean hasCalendar,
    @Nullable String since,
    boolean busyOnly,
    @Nullable String link)
    implements Page {}
