package org.lotsenhaus.retention.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lotsenhaus.ui.Page;
import org.springframework.web.util.UriUtils;

/** The report as a file that stands for itself: nothing of it is fetched from anywhere. */
record ReportFile(Sheet sheet, List<Handed> papers) implements Page {

  /**
   * @param name of the file beside this one; empty where it is missing
   * @param why a message key: why it is missing
   */
  record Handed(String title, String name, String why) {

    String link() {
      return PaperName.FOLDER + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }
  }
}
