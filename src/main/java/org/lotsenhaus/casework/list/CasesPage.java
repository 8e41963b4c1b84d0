package org.lotsenhaus.casework.list;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseWords.Due;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The own cases, those that others share, and whom a search found.
 *
 * @param asked what was searched for, empty when nothing was
 * @param found null when nothing was searched for
 */
public record CasesPage(
    Frame frame, List<Row> mine, List<Row> shared, String asked, @Nullable List<Found> found)
    implements Page {

  /**
   * @param kind as deputy or in an emergency; empty for what one manages
   */
  public record Row(UUID id, String name, String phase, String kind, @Nullable Due due) {}

  /**
   * @param caseId null when the person isn't accompanied
   */
  public record Found(UUID person, String name, String born, @Nullable UUID caseId) {}
}
