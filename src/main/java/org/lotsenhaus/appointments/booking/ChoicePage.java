package org.lotsenhaus.appointments.booking;

import java.util.List;
import java.util.Map;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Which concern, or which further one.
 *
 * @param unknown what was asked for can't be booked here
 * @param query what was typed, or empty
 * @param fields what was chosen before, for the search
 */
public record ChoicePage(
    Frame frame,
    boolean unknown,
    String query,
    List<Map.Entry<String, String>> fields,
    List<Choice> choices)
    implements Page {

  public record Choice(String path, String title, int minutes) {}
}
