package org.lotsenhaus.casework.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * A paper, as far as it can be shown.
 *
 * @param pictures as addresses that carry the picture in themselves: it lies nowhere else
 * @param pages how many it has
 * @param unscanned a message key: what to know before opening what no scanner has seen
 * @param removable whether the reader may take it out
 * @param held whether something of the person is held back, so that nobody may
 * @param trouble a message key; null when it can be opened
 */
public record DocumentPage(
    Frame frame,
    CaseHead head,
    DocumentRow document,
    List<String> pictures,
    int pages,
    String unscanned,
    boolean removable,
    boolean held,
    @Nullable String trouble)
    implements Page {}
