package org.lotsenhaus.referrals;

import java.util.List;
import org.lotsenhaus.referrals.Measures.OfTopic;
import org.lotsenhaus.referrals.Measures.Reason;
import org.lotsenhaus.shared.SmallFigures;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Figures below five are not told: nobody can be worked out from them. A topic with fewer than five
 * referrals is left out as a whole.
 */
record MeasuresPage(Frame frame, List<OfTopic> topics, List<Reason> reasons) implements Page {

  MeasuresPage {
    topics = topics.stream().filter(it -> SmallFigures.isTold(it.sent())).toList();
    reasons = reasons.stream().filter(it -> SmallFigures.isTold(it.number())).toList();
  }

  String figure(int number) {
    return number == 0 || SmallFigures.isTold(number)
        ? String.valueOf(number)
        : frame.words().plain("referrals-staff.few");
  }

  /** Of a hundred; nothing while either part is too small to tell. */
  String closedRate(OfTopic it) {
    var open = it.sent() - it.closed();
    return (it.closed() > 0 && !SmallFigures.isTold(it.closed()))
            || (open > 0 && !SmallFigures.isTold(open))
        ? frame.words().plain("referrals-staff.few_rate")
        : frame.words().plain("referrals-staff.percent", "n", 100 * it.closed() / it.sent());
  }
}
