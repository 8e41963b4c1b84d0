package org.lotsenhaus.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.lotsenhaus.bench.Seeker.End;
import org.lotsenhaus.postgres.PgCoordinates;
import org.lotsenhaus.postgres.PgServer;

/**
 * Far more people than times. They arrive as fast as the machine carries, which also carries them,
 * and at most two thousand a second: how fast, a smaller rush before has shown.
 */
final class StampedeBench implements Benches.Bench {

  private static final int SEEKERS = 50_000;

  /** Who came on other days, for something else: the house has been open for a while. */
  private static final int WARMING = 300;

  private static final int REHEARSING = 8_000;
  private static final double MOST_A_SECOND = 2000;

  /** Of what it carried when the next came in as soon as there was room: nothing piles up. */
  private static final double SHARE = 0.7;

  private static final int BUSY = 64;

  /** So many that a search doesn't wait for one that a hold has: each seeker has their own. */
  private static final int CONNECTIONS = 1000;

  private static final String UNBOUND = "1000000";

  private record Rushed(double arrivals, Stampede stampede, double booked) {}

  @Override
  public void run(Table table) throws Exception {
    System.err.println("Rehearsing with " + REHEARSING + " seekers …");
    double carried = inAHouse(REHEARSING, MOST_A_SECOND, BUSY).arrivals();
    System.err.printf("%.0f a second were carried; now %d …%n", carried, SEEKERS);
    tell(table, carried, inAHouse(SEEKERS, SHARE * carried, CONNECTIONS));
  }

  /** Each in a house of its own: who left the line of a rehearsal would still stand in it. */
  private static Rushed inAHouse(int seekers, double pace, int busy) throws Exception {
    try (var folder = TempFolder.fresh()) {
      var stampede = new Stampede();
      double arrivals;
      try (var house =
          HouseUnderTest.open(
              folder.path(),
              "--lotsenhaus.bench.diary=rush",
              "--lotsenhaus.appointments.holds-per-network=" + UNBOUND,
              "--lotsenhaus.appointments.bookings-per-network=" + UNBOUND)) {
        arrivals = rush(house, stampede, seekers, pace, busy);
      }
      try (var database = PgServer.start(folder.path())) {
        return new Rushed(arrivals, stampede, booked(database.coordinates()));
      }
    }
  }

  private static double rush(
      HouseUnderTest house, Stampede stampede, int seekers, double pace, int busy)
      throws Exception {
    SlotsBench.overHttp(house, "first", "");
    var today = LocalDate.now();
    try (var wires = new Wires(house.port(), CONNECTIONS)) {
      var before = new Rush(wires, BenchDiary.CONCERN, aTuesday(today), new Stampede());
      before.come(WARMING, MOST_A_SECOND, BUSY);
      var saturday = BenchRareTimes.saturday(today);
      return new Rush(wires, BenchRareTimes.RUSH, saturday, stampede).come(seekers, pace, busy);
    }
  }

  private static LocalDate aTuesday(LocalDate today) {
    return today.plusDays(14).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
  }

  private static void tell(Table table, double carried, Rushed rushed) {
    var stampede = rushed.stampede();
    table.tell("seekers", SEEKERS, "");
    table.tell("arrivals that the machine carried in the rehearsal", carried, "/s");
    table.tell("arrivals", rushed.arrivals(), "/s");
    int times = BenchRareTimes.RUSH_TIMES;
    table.exactly("booked", times, stampede.with(End.BOOKED));
    table.exactly("told that all are taken", SEEKERS - times, stampede.with(End.ALL_TAKEN));
    table.exactly("without a clear answer", 0, stampede.with(End.NO_CLEAR_ANSWER));
    stampede.tell(table);
    table.exactly("times booked, in the database", times, rushed.booked());
  }

  /** Each adviser's time counts once, however many believe to have it. */
  private static double booked(PgCoordinates database) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.url(), PgCoordinates.APP, database.appPassword());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('app.tenant', '1', true), set_config('app.house', 'on', true)");
      var rows =
          statement.executeQuery(
              """
              select count(distinct (c.resource_id, c.starts_at))
              from appointment a join claim c on c.holder = a.id
              join resource r on r.id = c.resource_id and r.kind = 'ADVISER'
              where a.concern_keys = array['housing_search_wbs'] and a.cancelled_at is null
              """);
      rows.next();
      return rows.getDouble(1);
    }
  }
}
