package org.lotsenhaus.desk;

import java.util.List;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.ui.Frame;

/** What one may look up while somebody is here. */
public record DeskAnswers(String query, List<Answer> answers) {

  private static final int MOST = 5;

  public record Answer(String title, String summary, String path) {}

  static DeskAnswers to(String query, CityPlan plan, Frame frame) {
    if (query.isBlank()) {
      return new DeskAnswers("", List.of());
    }
    return new DeskAnswers(
        query,
        plan.search().find(query, frame.language()).concerns().stream()
            .limit(MOST)
            .map(it ->
                new Answer(
                    it.title().in(frame.language()),
                    it.summary().in(frame.language()),
                    frame.to("/concerns/" + it.key())))
            .toList());
  }
}
