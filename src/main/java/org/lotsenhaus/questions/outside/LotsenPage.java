package org.lotsenhaus.questions.outside;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param searched what was looked for; empty when the newest are shown
 * @param entries of the form to ask
 */
record LotsenPage(
    Frame frame, String searched, List<Answered> answers, List<Choice> topics, Entries entries)
    implements Page {

  /**
   * An answer that everybody may read.
   *
   * @param about topic, unit and day, in the reader's language
   */
  record Answered(String question, String answer, List<String> about) {}

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
