package org.lotsenhaus.retention;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** How long what is kept, who decided that, and the form for deciding otherwise. */
record RulesPage(Frame frame, List<Row> rows, List<Choice> kinds, Entries entries) implements Page {

  /**
   * @param months none: deleted the night after its end
   * @param decided empty where nobody decided anything
   * @param coming a shorter time that was decided and doesn't hold yet; none where there is none
   */
  record Row(
      String kind,
      String from,
      int months,
      String decided,
      String reason,
      int coming,
      String comingOn) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
