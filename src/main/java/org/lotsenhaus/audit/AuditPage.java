package org.lotsenhaus.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param actors who may be asked for, by id
 * @param older the query of the page with older lines
 * @param waiting what data protection has to look into
 */
record AuditPage(
    Frame frame,
    AuditLog.Question question,
    Map<String, String> actors,
    List<Row> rows,
    Optional<String> older,
    List<ReadLog.Waiting> waiting)
    implements Page {

  /**
   * @param subject as the log has it, to ask for
   * @param about as people say it
   * @param number place in the chain; null as long as the line is not sealed
   */
  public record Row(
      String day,
      String time,
      String actor,
      boolean read,
      String action,
      String subject,
      String about,
      String purpose,
      @Nullable Long number) {}

  /** Lines of one day stand under its date. */
  public boolean startsDay(int index) {
    return index == 0 || !rows.get(index).day().equals(rows.get(index - 1).day());
  }
}
