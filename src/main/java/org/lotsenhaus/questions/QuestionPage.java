package org.lotsenhaus.questions;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param removable what came from outside may be no question at all
 */
record QuestionPage(
    Frame frame, QuestionsPage.Row question, boolean removable, List<Choice> units, Entries entries)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
