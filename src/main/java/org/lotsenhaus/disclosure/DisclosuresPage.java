package org.lotsenhaus.disclosure;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param done what others asked for and nobody has to do with any more
 */
record DisclosuresPage(
    Frame frame,
    List<Row> toReview,
    List<Row> toAnswer,
    List<Row> own,
    List<Row> done,
    boolean mayAsk)
    implements Page {

  /**
   * @param name as those who ask know the person
   * @param told how far it is, as the one who asked is told
   */
  public record Row(String path, String name, String area, String day, String told) {}
}
