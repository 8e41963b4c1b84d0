package org.lotsenhaus.portal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.queue.Picture;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.ui.PageRenderer;
import org.lotsenhaus.ui.Printed;
import org.springframework.stereotype.Component;

/** The newest front page of each city and language, as good as new while it shows the same. */
@Component
class PrintedFrontDoors {

  private record Key(TenantId tenant, Language language) {}

  /** All that a front page shows, apart from its language. */
  record Shown(CityPlan plan, List<Picture> pictures, LocalDateTime minute, boolean demo) {}

  private record Kept(Shown shown, Printed page) {}

  private final PageRenderer renderer;
  private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

  PrintedFrontDoors(PageRenderer renderer) {
    this.renderer = renderer;
  }

  Printed of(Shown shown, Language language, Supplier<FrontDoorPage> page) {
    var key = new Key(Tenant.current(), language);
    @Nullable Kept known = kept.get(key);
    if (known != null && known.shown().equals(shown)) {
      return known.page();
    }
    var printed = renderer.print(page.get());
    kept.put(key, new Kept(shown, printed));
    return printed;
  }
}
