package org.lotsenhaus.bench;

import java.util.function.BiConsumer;
import org.lotsenhaus.postgres.PgServer;

/** The same search and the same booking while ever more cities live in the same database. */
final class GrowthBench implements Benches.Bench {

  private static final int[] CITIES = {1, 10, 100, 1000};
  private static final int MOST = 110;

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh()) {
      Told alone = null;
      for (int cities : CITIES) {
        if (alone != null) {
          try (var database = PgServer.start(folder.path())) {
            System.err.println("Copying the city: " + cities + " …");
            MoreCities.upTo(cities, database.coordinates());
          }
        }
        Told told;
        try (var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.diary=grown")) {
          told = Told.of(house.told());
        }
        alone = alone == null ? told : alone;
        row(table, cities, alone, told);
      }
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
