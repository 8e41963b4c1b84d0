package org.lotsenhaus.casework.needs;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** How far help is needed with each topic, and a form for today's look. */
public record NeedsPage(Frame frame, CaseHead head, List<NeedRow> rows, List<Choice> levels)
    implements Page {}
