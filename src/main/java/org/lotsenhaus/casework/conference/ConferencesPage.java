package org.lotsenhaus.casework.conference;

import java.util.List;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseHead;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** The conferences of a case, and planning another. */
public record ConferencesPage(
    Frame frame, CaseHead head, List<Row> rows, ConferenceForms forms, Entries entries)
    implements Page {

  /**
   * @param points how many stand on its agenda
   */
  public record Row(
      String path, String moment, String where, String who, int points, String state) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
