package org.lotsenhaus.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.Executors;
import org.lotsenhaus.bench.Seeker.End;
import org.lotsenhaus.postgres.PgCoordinates;
import org.lotsenhaus.postgres.PgServer;

/**
 * Far more people than times: they arrive as fast as the machine carries, which also carries them,
 * and at most two thousand a second.
 */
final class StampedeBench implements Benches.Bench {

  private static final int SEEKERS = 50_000;

  /** Who came on other days, for something else: the house has been open for a while. */
  private static final int WARMING = 300;

  private static final double MOST_A_SECOND = 2000;

  /** Of what the machine answers at most; each seeker asks a few times, and the form is heavier. */
  private static final double SHARE = 0.3;

  private static final int CONNECTIONS = 250;
  private static final String UNBOUND = "1000000";

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh()) {
      try (var house =
          HouseUnderTest.open(
              folder.path(),
              "--lotsenhaus.bench.diary=rush",
              "--lotsenhaus.appointments.holds-per-network=" + UNBOUND,
              "--lotsenhaus.appointments.bookings-per-network=" + UNBOUND)) {
        rush(house, table);
      }
      try (var database = PgServer.start(folder.path())) {
        table.exactly("times booked, in the database", 500, booked(database.coordinates()));
      }
    }
  }

  private static void rush(HouseUnderTest house, Table table) throws Exception {
    double pace = Math.min(MOST_A_SECOND, SHARE * SlotsBench.overHttp(house, "first", ""));
    var today = LocalDate.now();
    try (var wires = new Wires(house.port(), CONNECTIONS)) {
      rush(wires, new Stampede(), BenchDiary.CONCERN, aTuesday(today), pace, WARMING);
      var stampede = new Stampede();
      var saturday = BenchRareTimes.saturday(today);
      var length = rush(wires, stampede, BenchRareTimes.RUSH, saturday, pace, SEEKERS);
      tell(table, pace, length, stampede);
    }
  }

  private static LocalDate aTuesday(LocalDate today) {
    return today.plusDays(14).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
  }

  private static Duration rush(
      Wires wires, Stampede stampede, String concern, LocalDate day, double pace, int seekers)
      throws InterruptedException {
    long begin = System.nanoTime();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < seekers; i++) {
        long due = begin + (long) (i / pace * 1e9);
        sleepUntil(due);
        var seeker = new Seeker(wires, stampede, concern, day, i);
        all.execute(() -> seek(seeker, due, stampede));
      }
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static void sleepUntil(long due) throws InterruptedException {
    long left = due - System.nanoTime();
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left));
    }
  }

  private static void seek(Seeker seeker, long due, Stampede stampede) {
    try {
      stampede.ended(seeker.seek(due));
    } catch (Exception broken) {
      stampede.ended(End.NO_CLEAR_ANSWER);
    }
  }

  private static void tell(Table table, double pace, Duration length, Stampede stampede) {
    table.tell("seekers", SEEKERS, "");
    table.tell("arrivals", pace, "/s");
    table.tell("from the first to the last", length.toSeconds(), "s");
    int times = BenchRareTimes.RUSH_TIMES;
    table.exactly("booked", times, stampede.with(End.BOOKED));
    table.exactly("told that all are taken", SEEKERS - times, stampede.with(End.ALL_TAKEN));
    table.exactly("without a clear answer", 0, stampede.with(End.NO_CLEAR_ANSWER));
    stampede.tell(table);
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
