package org.lotsenhaus.people.intake;

import java.util.List;
import java.util.Map;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Before somebody is entered twice: who may be meant.
 *
 * @param name as it was typed
 * @param typed all of the form, so that nothing has to be typed again
 */
public record AlikePage(Frame frame, String name, List<Row> rows, Map<String, String> typed)
    implements Page {

  /**
   * @param probably not only perhaps
   * @param why in words
   */
  public record Row(PersonRow person, boolean probably, List<String> why) {}

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
