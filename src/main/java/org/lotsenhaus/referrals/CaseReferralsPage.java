package org.lotsenhaus.referrals;

import java.util.List;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.referrals.ReferralsPage.Row;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Where the person of a case was sent on to, and what became of it. */
record CaseReferralsPage(Frame frame, CaseHead head, List<Row> rows) implements Page {}
