package org.lotsenhaus.bench;

import org.lotsenhaus.postgres.PgServer;

/** Bookings beside the plain rows that they consist of, in the same database. */
final class BookingBench implements Benches.Bench {

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh()) {
      Told told;
      try (var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.diary=booked")) {
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
      table.exactly("of 1,000 who want the last place, booked", 1, told.get("one place"));
      table.exactly("of 1,000 who want one of three places", 3, told.get("three places"));
      table.exactly("of five who come at once for five advisers", 5, told.get("five at once"));
    }
  }
}
