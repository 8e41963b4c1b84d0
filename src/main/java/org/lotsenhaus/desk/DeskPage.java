package org.lotsenhaus.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Outcome;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * A desk at work: the person who is here, who comes next, and what one may look up.
 *
 * @param here null when nobody is called
 * @param next label of who would be called now, or null
 */
public record DeskPage(
    Frame frame,
    String desk,
    boolean paused,
    @Nullable Here here,
    @Nullable String next,
    DeskQueue queue,
    List<Outcome> outcomes,
    List<Unit> forwardTo,
    DeskAnswers answers)
    implements Page {

  /** The person at this desk, as far as the desk must know. */
  public record Here(
      String id,
      String label,
      String concern,
      String sheet,
      String language,
      boolean talking,
      long minutesHere,
      long minutesWaited,
      int calls,
      boolean urgent,
      boolean stepFree,
      boolean smallChildren,
      boolean swornOnly,
      boolean forwarded,
      List<String> notes) {}

  public record Unit(String key, String name) {}
}
