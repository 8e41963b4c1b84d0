package org.lotsenhaus.signage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param link opens the newest device, shown this once; null at any other time
 */
public record DevicesPage(Frame frame, List<Row> devices, List<Place> sites, @Nullable String link)
    implements Page {

  public record Row(UUID id, String name, String kindKey, String site, String slip, String path) {}

  public record Place(String key, String name) {}
}
