package org.lotsenhaus.retention.report;

import java.util.List;
import org.lotsenhaus.casework.documents.store.CaseDocument;

/**
 * A report and the papers that go with it.
 *
 * @param words in which the report is read
 */
record Bundle(Report report, SheetWords words, List<CaseDocument> papers) {}
