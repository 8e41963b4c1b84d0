package org.lotsenhaus.admin.concerns;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** The concerns by the units that do them; last what only stands in the catalogue. */
public record ConcernsPage(Frame frame, List<Section> sections) implements Page {

  /**
   * @param unit empty for what is not offered
   */
  public record Section(String unit, List<Row> rows) {}

  public record Row(
      String key, String title, int minutes, boolean walkIn, boolean appointment, boolean legal) {}
}
