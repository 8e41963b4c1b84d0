package org.lotsenhaus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lotsenhaus.postgres.PgServer;

/**
 * The same search and the same booking while ever more cities live in the same database. Each size
 * takes its turn a few times, each time in a house just opened, and its best turn counts: one
 * opening of the same house differs from another by more than what is looked for.
 */
final class GrowthBench implements Benches.Bench {

  private static final int[] CITIES = {1, 10, 100, 1000};
  private static final int TURNS = 3;
  private static final int MOST = 110;

  /** What every city has behind it before anybody measures. */
  private static final String HISTORY = "--lotsenhaus.bench.bookings=75";

  @Override
  public void run(Table table) throws Exception {
    var folders = new TreeMap<Integer, TempFolder>();
    try {
      grow(folders);
      var told = inTurns(folders);
      var alone = told.firstEntry().getValue();
      told.forEach((cities, best) -> row(table, cities, alone, best));
    } finally {
      for (var folder : folders.values()) {
        folder.close();
      }
    }
  }

  private static void grow(Map<Integer, TempFolder> folders) throws Exception {
    var folder = TempFolder.fresh();
    folders.put(CITIES[0], folder);
    told(folder, HISTORY);
    for (int cities : CITIES) {
      System.err.println("Copying the city: " + cities + " …");
      folder = folders.containsKey(cities) ? folder : folder.copy();
      folders.put(cities, folder);
      try (var database = PgServer.start(folder.path())) {
        MoreCities.upTo(cities, database.coordinates());
      }
    }
  }

  private static TreeMap<Integer, Told> inTurns(Map<Integer, TempFolder> folders) throws Exception {
    var best = new TreeMap<Integer, Told>();
    for (int turn = 1; turn <= TURNS; turn++) {
      System.err.println("Turn " + turn + " of " + TURNS + " …");
      for (var folder : folders.entrySet()) {
        best.merge(folder.getKey(), measured(folder.getValue()), Told::lower);
      }
    }
    return best;
  }

  /** In a copy: what is booked while measuring is there in no other turn. */
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
