package org.lotsenhaus.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lotsenhaus.ui.Words;

/** Something wrong in a file: the line, the field ({@code sites[1].opening_hours}) and why. */
public record Problem(int line, String field, String reason, List<Object> namedValues) {

  static Problem at(int line, String field, String reason, Object... namedValues) {
    return new Problem(line, field, reason, List.copyOf(Arrays.asList(namedValues)));
  }

  /** In plain words, for the person who wrote the file. */
  public String in(Words words) {
    var why = words.plain("blueprint-staff." + reason, namedValues.toArray());
    var where = new ArrayList<Object>(List.of("line", String.valueOf(line), "field", field));
    where.addAll(List.of("why", why));
    return words.plain(
        field.isEmpty() ? "blueprint-staff.problem_in_line" : "blueprint-staff.problem",
        where.toArray());
  }
}
