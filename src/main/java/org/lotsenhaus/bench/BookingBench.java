package org.lotsenhaus.bench;

import org.lotsenhaus.postgres.PgServer;

/** Bookings beside the plain rows that they consist of, in the same database. */
final class BookingBench implements Benches.Bench {

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh()) {
      Told told;
      try (var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.diary=true")) {
        told = Told.of(house.told());
      }
      double bookings = told.get("bookings");
      double plain;
      try (var database = PgServer.start(folder.path())) {
        plain = PlainBookings.into(database.coordinates());
      }
      table.atLeast("bookings against the plain rows", 50, 100 * bookings / plain, "%");
      table.tell("bookings, searched and booked by 24 at once", bookings, "/s");
      table.tell("the same rows by prepared statements, 24 at once", plain, "/s");
      table.atMost("of 1,000 who want the last place, booked", 1, told.get("one slot"), "");
    }
  }
}
