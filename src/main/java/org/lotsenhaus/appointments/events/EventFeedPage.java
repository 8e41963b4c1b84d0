package org.lotsenhaus.appointments.events;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The access of a city's systems.
 *
 * @param address where they ask
 * @param made by whom and when; null while there is none
 * @param shown token and key, right after they were made and never again
 */
public record EventFeedPage(
    Frame frame, String address, @Nullable Content made, @Nullable Shown shown) implements Page {

  public record Shown(String token, String key) {}
}
