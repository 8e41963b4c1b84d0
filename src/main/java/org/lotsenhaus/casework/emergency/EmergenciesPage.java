package org.lotsenhaus.casework.emergency;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param notice where the reader is told at once, as it is kept or as it was typed
 * @param reviewed the one whose review was just refused; null for none
 * @param review what was typed there
 */
record EmergenciesPage(
    Frame frame, List<Row> rows, Entries notice, @Nullable UUID reviewed, Entries review)
    implements Page {

  Entries review(Row row) {
    return row.id().equals(reviewed) ? review : Entries.none();
  }

  @Override
  public HttpStatus status() {
    return notice.isFine() ? Refusal.status(review) : Refusal.status(notice);
  }

  /**
   * @param own whether the reader looked; then somebody else reviews it
   * @param review empty as long as nobody reviewed it
   */
  record Row(
      UUID id,
      String who,
      String moment,
      String caseId,
      boolean own,
      String reason,
      String review,
      String reviewedBy) {

    boolean waits() {
      return reviewedBy.isEmpty() && own;
    }

    boolean isOpen() {
      return reviewedBy.isEmpty() && !own;
    }
  }
}
