package org.lotsenhaus.admin.texts;

import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param onlyOpen whether only what somebody should look at is shown
 */
public record TranslationsPage(
    Frame frame,
    List<Sort> sorts,
    Subject subject,
    boolean onlyOpen,
    List<Language> languages,
    List<Row> rows)
    implements Page {

  /**
   * @param outdated how many translations of this sort no longer fit
   */
  public record Sort(Subject subject, int outdated) {}

  /**
   * @param states the worst of its texts in each language
   */
  public record Row(String key, String name, List<Standing> states) {}
}
