package org.lotsenhaus.retention.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lotsenhaus.ui.Page;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.UriUtils;

/** The report as a file that stands for itself: nothing of it is fetched from anywhere. */
record ReportFile(Sheet sheet, List<Handed> papers) implements Page {

  /** Our own words only: templates escape what stands between such tags. */
  static final String STYLE = "<style>\n" + css() + "</style>";

  private static String css() {
    try {
      return new ClassPathResource("report-file.css", ReportFile.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

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
