package org.lotsenhaus.admin.units;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** All units, those above before those below; ended ones at the end. */
public record UnitsPage(Frame frame, List<Row> rows, List<Row> over) implements Page {

  /**
   * @param depth how many stand above it, at most three
   */
  public record Row(
      String key, String name, int depth, String kind, String compartment, Content valid) {}
}
