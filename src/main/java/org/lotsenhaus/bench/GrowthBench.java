package org.lotsenhaus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.lotsenhaus.postgres.PgServer;

/** The same search and the same booking while ever more cities live in the same database. */
final class GrowthBench implements Benches.Bench {

  private static final int[] CITIES = {1, 10, 100, 1000};
  private static final int MOST = 110;

  /** What every city has behind it before anybody measures. */
  private static final String HISTORY = "--lotsenhaus.bench.bookings=75";

  @Override
  public void run(Table table) throws Exception {
    try (var untouched = TempFolder.fresh()) {
      told(untouched, HISTORY);
      Told alone = null;
      for (int cities : CITIES) {
        grow(untouched, cities);
        var told = measured(untouched);
        alone = alone == null ? told : alone;
        row(table, cities, alone, told);
      }
    }
  }

  private static void grow(TempFolder folder, int cities) throws Exception {
    try (var database = PgServer.start(folder.path())) {
      System.err.println("Copying the city: " + cities + " …");
      MoreCities.upTo(cities, database.coordinates());
    }
  }

  /** In a copy: what is booked while measuring is there at no other size. */
  private static Told measured(TempFolder untouched) throws Exception {
    try (var folder = untouched.copy()) {
      return told(folder);
    }
  }

  private static Told told(TempFolder folder, String... more) throws Exception {
    var arguments = new ArrayList<>(List.of("--lotsenhaus.bench.diary=grown"));
    arguments.addAll(List.of(more));
    try (var house = HouseUnderTest.open(folder.path(), arguments.toArray(String[]::new))) {
      return Told.of(house.told());
    }
  }

  private static void row(Table table, int cities, Told alone, Told told) {
    BiConsumer<String, Double> judge =
        cities == CITIES[0]
            ? (what, share) -> table.tell(what, share, "%")
            : (what, share) -> table.atMost(what, MOST, share, "%");
    for (var what : new String[] {"search", "booking"}) {
      var name = what + ", p99, " + cities + (cities == 1 ? " city" : " cities");
      table.tell(name, told.get(what), "ms");
      judge.accept(name + ", against one", 100 * told.get(what) / alone.get(what));
    }
  }
}
