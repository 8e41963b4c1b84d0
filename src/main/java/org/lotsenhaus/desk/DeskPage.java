package org.lotsenhaus.desk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * A desk at work: the person who is here, who comes next, and what one may look up.
 *
 * @param here null when nobody is called
 * @param undo what was just pressed and can be taken back
 * @param trouble why the last press did nothing, or null
 */
public record DeskPage(
    Frame frame,
    String desk,
    boolean paused,
    @Nullable Here here,
    DeskQueue queue,
    List<Unit> forwardTo,
    DeskAnswers answers,
    List<Undo> undo,
    DeskKeys keys,
    @Nullable Content trouble)
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

  /**
   * @param path where the button leads
   * @param seconds how long the button stays
   * @param until local time with seconds, for those who see no button vanish
   */
  public record Undo(String path, String ticket, Content says, long seconds, String until) {}
}
