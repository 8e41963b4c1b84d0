package org.lotsenhaus.disclosure.file;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Names those who looked, and not the person: others may look at the telephone too. */
record FileLogPage(Frame frame, List<Day> days) implements Page {

  record Day(String date, List<Line> lines) {}

  /**
   * @param unit empty for the house, and for the person themselves
   * @param why empty where what was done says it
   */
  record Line(String who, String unit, String what, String why) {}
}
