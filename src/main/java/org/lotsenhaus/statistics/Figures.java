package org.lotsenhaus.statistics;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a site so far, beside the four same weekdays before.
 *
 * @param usual arrivals up to this time of day, on average
 * @param settled share of finished visits that needed one desk only, in percent; null when too few
 */
record Figures(
    long arrived,
    double usual,
    @Nullable Integer settled,
    @Nullable Integer settledBefore,
    List<HalfHour> halfHours,
    List<Suppression.Count> languages,
    List<UnitFigures> units) {

  /**
   * @param half minutes waited by half of the people at most; null when nobody was called yet
   * @param nine minutes waited by nine of ten at most
   */
  record HalfHour(
      LocalTime from, long arrived, double usual, @Nullable Integer half, @Nullable Integer nine) {}

  record UnitFigures(
      String unit,
      long arrived,
      @Nullable Integer half,
      @Nullable Integer nine,
      @Nullable Integer settled) {}
}
