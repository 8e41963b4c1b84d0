package org.lotsenhaus.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Today in the house, for its head. Drawn from sums; no member of staff appears.
 *
 * @param difference arrivals more (or fewer) than usual at this time
 */
public record HeadPage(
    Frame frame,
    String site,
    String siteName,
    List<SiteLink> sites,
    long arrived,
    long difference,
    int waiting,
    @Nullable Integer settled,
    @Nullable Integer settledBefore,
    Plot arrivals,
    Plot waits,
    List<Bar> languages,
    List<Row> halfHours,
    List<UnitRow> units)
    implements Page {

  public record SiteLink(String key, String name) {}

  /**
   * @param spoken the figures in words
   */
  public record Plot(String drawing, String spoken) {}

  public record Bar(String name, long count, int width, boolean others) {}

  public record Row(
      String from, long arrived, String usual, @Nullable Integer half, @Nullable Integer nine) {}

  public record UnitRow(
      String name,
      long arrived,
      @Nullable Integer half,
      @Nullable Integer nine,
      @Nullable Integer settled) {}
}
