package org.lotsenhaus.casework.documents;

import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** All papers of a case, and the form for another. */
public record DocumentsPage(
    Frame frame, CaseHead head, List<DocumentRow> documents, DocumentForm form, Entries entries)
    implements Page {

  public long count() {
    return documents.stream().filter(it -> !it.isGone()).count();
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
