package org.lotsenhaus.retention.report;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Before a report is made: what is to be looked through.
 *
 * @param whole whether the reader may make it
 */
record DraftPage(
    Frame frame, UUID person, String name, boolean whole, List<Note> notes, Entries entries)
    implements Page {

  record Note(String id, String day, boolean confidential, String text) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
