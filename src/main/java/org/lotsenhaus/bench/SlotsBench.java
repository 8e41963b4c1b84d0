package org.lotsenhaus.bench;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Joint searches: any of 150 advisers, 300 interpreters and 30 rooms, 90 days, 60 % full. */
final class SlotsBench implements Benches.Bench {

  private static final int SEEKERS = 32;
  private static final String SEARCH =
      HouseUnderTest.CITY
          + "/api/v1/appointments/%s?concern="
          + BenchDiary.CONCERN
          + "&site="
          + BenchDiary.SITE
          + "&language=%s";

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh();
        var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.diary=searched")) {
      var told = Told.of(house.told());
      table.atMost("joint search over 90 days in process, p99", 1, told.get("search p99"), "ms");
      table.tell("joint search over 90 days in process, half", told.get("search p50"), "ms");
      table.atLeast("first free time over HTTP", 5000, overHttp(house, "first", ""), "/s");
      var month = "&from=%s&until=%s".formatted(monthBegin(), monthBegin().plusMonths(1));
      table.atLeast("month overview over HTTP", 2000, overHttp(house, "days", month), "/s");
    }
  }

  private static LocalDate monthBegin() {
    return LocalDate.now(java.time.ZoneId.of("Europe/Berlin")).plusMonths(1).withDayOfMonth(1);
  }

  static double overHttp(HouseUnderTest house, String what, String more) {
    var count = new AtomicInteger();
    return new Load(
            house.port(),
            SEEKERS,
            wire -> {
              var languages = BenchDiary.LANGUAGES;
              var language = languages[count.getAndIncrement() % languages.length];
              return wire.get(SEARCH.formatted(what, language) + more, "Accept: application/json");
            },
            status -> status == 200)
        .best();
  }
}
