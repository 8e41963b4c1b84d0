package org.lotsenhaus.referrals;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** What came to the own unit, and what went out from it; open ones first. */
record ReferralsPage(Frame frame, List<Row> incoming, List<Row> outgoing) implements Page {

  /**
   * @param other who sent it, or to whom it went
   * @param urge what has to be done about it; empty when nothing
   */
  record Row(
      String path,
      String person,
      String topic,
      String other,
      String sent,
      String state,
      String urge) {}
}
