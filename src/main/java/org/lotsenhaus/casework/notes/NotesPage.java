package org.lotsenhaus.casework.notes;

import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.casework.TimelineEntry;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** All notes of a case, and the form for another. */
public record NotesPage(
    Frame frame, CaseHead head, List<TimelineEntry> course, NoteForm form, Entries entries)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
