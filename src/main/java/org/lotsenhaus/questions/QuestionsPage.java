package org.lotsenhaus.questions;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param searched what was looked for; empty when the newest are shown
 * @param forUs what waits for an answer of the own unit
 * @param entries of the form to ask
 */
record QuestionsPage(
    Frame frame,
    String searched,
    List<Row> answers,
    List<Row> forUs,
    List<Row> mine,
    List<Choice> topics,
    List<Choice> units,
    Entries entries)
    implements Page {

  /**
   * @param answer empty while there is none
   * @param outside that somebody without an account asked, and in which language; else empty
   * @param shown whether everybody may read it
   */
  record Row(
      String path,
      String text,
      String answer,
      String topic,
      String unit,
      String day,
      String outside,
      boolean shown) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
