package org.lotsenhaus.admin.sites;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

public record SitesPage(Frame frame, List<Row> rows) implements Page {

  public record Row(String key, String name, String address, String hours, Content valid) {}
}
