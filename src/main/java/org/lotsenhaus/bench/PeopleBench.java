package org.lotsenhaus.bench;

/** Finding somebody by any spelling among 300,000 people of one city, two looking at once. */
final class PeopleBench implements Benches.Bench {

  private static final int PEOPLE = 300_000;

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh();
        var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.people=" + PEOPLE)) {
      var told = Told.of(house.told());
      table.atMost("search by name among 300,000, p99", 50, told.get("p99"), "ms");
      table.tell("300,000 people written down", told.get("filled"), "s");
      table.tell("search by name among 300,000, half", told.get("p50"), "ms");
      table.atLeast("of a hundred who are there, found", 99, told.get("found"), "");
    }
  }
}
