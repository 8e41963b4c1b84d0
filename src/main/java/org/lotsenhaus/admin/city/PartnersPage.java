package org.lotsenhaus.admin.city;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Whom the city works with. */
public record PartnersPage(Frame frame, List<Row> rows) implements Page {

  /**
   * @param desks labels of the desks where its people sit
   */
  public record Row(String key, String name, String kind, String desks, Content valid) {}
}
