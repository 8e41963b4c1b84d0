package org.lotsenhaus.appointments.week;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Days of somebody, or somebody's colleagues on a day.
 *
 * @param overview a unit's week is told in figures; each leads to a day
 */
public record WeekPage(
    Frame frame,
    String heading,
    String whose,
    boolean oneDay,
    Ways ways,
    List<Group> groups,
    Hours hours,
    List<Column> columns,
    @Nullable Overview overview,
    Content counts)
    implements Page {

  /** Whether hours are drawn higher, because something is short. */
  public boolean isFine() {
    return columns.stream().anyMatch(Column::isFine);
  }

  /** Where the buttons lead. */
  public record Ways(
      String before, String today, String after, String otherSpan, String enter, String block) {}

  public record Group(String messageKey, List<Link> links) {}

  public record Link(String label, String path, boolean current) {}

  public record Hours(int first, int last) {
    public List<String> all() {
      return IntStream.range(first, last).mapToObj(it -> it + ":00").toList();
    }
  }

  public record Overview(List<String> heads, List<Row> rows) {}

  public record Row(String name, String path, List<Cell> cells) {}

  public record Cell(Content says, String path, boolean full) {}
}
