package org.lotsenhaus.bench;

/** How fast entries come into the audit log, and how fast a million of them are checked. */
final class AuditBench implements Benches.Bench {

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh();
        var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.audit=true")) {
      var told = Told.of(house.told());
      table.atLeast("entries, each in a transaction of its own", 2000, told.get("entries"), "/s");
      table.tell("entries sealed, while others are written", told.get("sealed"), "/s");
      table.atMost("1,000,000 entries verified", 30, told.get("verified"), "s");
      table.exactly("chains that are broken", 0, told.get("broken"));
    }
  }
}
