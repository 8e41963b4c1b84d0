package org.lotsenhaus.casework.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.casework.Phase;
import org.lotsenhaus.casework.TimelineEntry;
import org.lotsenhaus.casework.documents.DocumentRow;
import org.lotsenhaus.casework.needs.NeedRow;
import org.lotsenhaus.casework.plan.PlanRows;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * A case at a glance. Whoever sees it by consent gets what was agreed, and no empty headings.
 *
 * @param since since when it is in its phase
 * @param needs for those who see by consent; whoever works on the case has a page of them
 * @param documents likewise
 * @param course the newest of all that happened
 * @param count how much that is
 * @param readers only for those who work on the case
 * @param kept how long, for the same
 */
public record CasePage(
    Frame frame,
    CaseHead head,
    Phase phase,
    String since,
    PlanRows plan,
    List<NeedRow> needs,
    List<DocumentRow> documents,
    List<TimelineEntry> course,
    int count,
    List<TaskRow> today,
    @Nullable Readers readers,
    String kept)
    implements Page {}
