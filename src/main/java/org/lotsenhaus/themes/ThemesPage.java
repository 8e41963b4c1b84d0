package org.lotsenhaus.themes;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.shared.SmallFigures;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * The list of the steering group, and of those who add to it. Below five no figure is told.
 *
 * @param names whether the reader works with cases, and adds
 * @param decides whether the reader speaks for the steering group
 */
record ThemesPage(
    Frame frame,
    List<Theme> themes,
    List<Choice> topics,
    List<Choice> kinds,
    boolean names,
    boolean decides,
    Entries entries)
    implements Page {

  String times(int seen) {
    return SmallFigures.isTold(seen)
        ? frame.words().plain("themes-staff.times", "n", seen)
        : frame.words().plain("themes-staff.few");
  }

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
