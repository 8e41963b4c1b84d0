package org.lotsenhaus.desk;

import java.util.List;

/** What one may look up while somebody is here. */
public record DeskAnswers(String query, List<Answer> answers) {

  public record Answer(String title, String summary, String path) {}
}
