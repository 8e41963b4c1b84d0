package org.lotsenhaus.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param days how long what has ended is counted
 * @param unsent kinds that nobody has said how to send, in words
 * @param letters whole messages; null where they are real
 */
public record MessagesPage(
    Frame frame,
    int days,
    List<Figure> figures,
    List<String> unsent,
    List<Stuck> stuck,
    @Nullable List<Letter> letters)
    implements Page {

  public record Figure(String label, int number) {}

  /**
   * @param next when it is tried again; empty when it was given up
   */
  public record Stuck(
      UUID id,
      String kind,
      String queued,
      String trouble,
      int attempts,
      String next,
      boolean canBeSentAgain) {}

  /**
   * @param parts paragraphs, since each may be in a language of its own
   */
  public record Letter(
      UUID id,
      String kind,
      String state,
      String due,
      String address,
      String subject,
      List<String> parts,
      List<String> files) {}
}
