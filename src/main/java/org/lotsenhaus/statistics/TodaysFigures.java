package org.lotsenhaus.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.statistics.Figures.HalfHour;
import org.lotsenhaus.statistics.Figures.UnitFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the day so far. Ask it as the house: sums of all protected areas are nobody's secret. */
@Component
class TodaysFigures {

  private static final String SHARE_SETTLED =
      """
      case when count(*) filter (where finished) >= 5
           then round(100.0 * count(*) filter (where settled_at_first_desk)
                            / count(*) filter (where finished))::int end
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  TodaysFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Figures of(String site) {
    var halfHours = halfHours(site);
    var now = LocalTime.now(clock);
    return new Figures(
        halfHours.stream().mapToLong(HalfHour::arrived).sum(),
        halfHours.stream().filter(it -> it.from().isBefore(now)).mapToDouble(HalfHour::usual).sum(),
        settled(site, List.of(today())),
        settled(site, daysBefore()),
        halfHours,
        Suppression.of(languages(site)),
        units(site));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<LocalDate> daysBefore() {
    return List.of(1, 2, 3, 4).stream().map(weeks -> today().minusWeeks(weeks)).toList();
  }

  private List<HalfHour> halfHours(String site) {
    return jdbc.sql(
            """
            select floor(extract(epoch from (issued_at at time zone :zone)::time) / 1800)::int as half_hour,
                   count(*) filter (where day = :today) as arrived,
                   count(*) filter (where day <> :today) / 4.0 as usual,
                   case when count(*) filter (where day = :today) >= 5 then
                     round(percentile_cont(0.5) within group (order by extract(epoch from first_called_at - waits_since) / 60)
                       filter (where day = :today and first_called_at is not null))::int end as half,
                   case when count(*) filter (where day = :today) >= 5 then
                     round(percentile_cont(0.9) within group (order by extract(epoch from first_called_at - waits_since) / 60)
                       filter (where day = :today and first_called_at is not null))::int end as nine
            from stat_visit where site_key = :site and (day = :today or day in (:before))
            group by 1 order by 1
            """)
        .param("zone", clock.getZone().getId())
        .param("site", site)
        .param("today", today())
        .param("before", daysBefore())
        .query((row, n) ->
            new HalfHour(
                LocalTime.MIDNIGHT.plusMinutes(30L * row.getInt("half_hour")),
                row.getLong("arrived"),
                row.getDouble("usual"),
                whole(row, "half"),
                whole(row, "nine")))
        .list();
  }

  private @Nullable Integer settled(String site, List<LocalDate> days) {
    return jdbc.sql(
            "select "
                + SHARE_SETTLED
                + " from stat_visit where site_key = :site and day in (:days)")
        .param("site", site)
        .param("days", days)
        .query(Integer.class)
        .optional()
        .orElse(null);
  }

  private List<Suppression.Count> languages(String site) {
    return jdbc.sql(
            """
            select language, count(*) from stat_visit where site_key = ? and day = ? group by 1
            """)
        .params(site, today())
        .query((row, n) -> new Suppression.Count(row.getString(1), row.getLong(2)))
        .list();
  }

  /** Units with few visits stand together, without figures of their own. */
  private List<UnitFigures> units(String site) {
    var all = allUnits(site);
    var shown =
        Suppression.of(
            all.stream().map(it -> new Suppression.Count(it.unit(), it.arrived())).toList());
    return shown.stream().map(it -> figures(it, all)).toList();
  }

  private static UnitFigures figures(Suppression.Count shown, List<UnitFigures> all) {
    return all.stream()
        .filter(it -> it.unit().equals(shown.key()))
        .findFirst()
        .orElse(new UnitFigures(shown.key(), shown.people(), null, null, null));
  }

  private List<UnitFigures> allUnits(String site) {
    return jdbc.sql(
            """
            select unit_key, count(*) as arrived,
                   round(percentile_cont(0.5) within group (order by extract(epoch from first_called_at - waits_since) / 60)
                     filter (where first_called_at is not null))::int as half,
                   round(percentile_cont(0.9) within group (order by extract(epoch from first_called_at - waits_since) / 60)
                     filter (where first_called_at is not null))::int as nine,
            """
                + SHARE_SETTLED
                + """
                       as settled
                from stat_visit where site_key = ? and day = ?
                group by 1
                """)
        .params(site, today())
        .query((row, n) ->
            new UnitFigures(
                row.getString("unit_key"),
                row.getLong("arrived"),
                whole(row, "half"),
                whole(row, "nine"),
                whole(row, "settled")))
        .list();
  }

  private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
