package org.lotsenhaus.retention.report;

import java.util.List;
import org.lotsenhaus.ui.Words;

/**
 * A report as people read it.
 *
 * @param words in the reader's language; what is kept stays as it was written
 * @param leftOut how many notes are not in it
 */
record Sheet(Words words, String city, String area, String made, int leftOut, List<Part> parts) {

  /**
   * @param entries each with its lines
   */
  record Part(String title, List<List<Line>> entries) {}

  /**
   * @param asWritten whether it is somebody's text, in whatever language
   */
  record Line(String label, String value, boolean asWritten) {}
}
