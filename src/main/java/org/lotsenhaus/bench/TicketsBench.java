package org.lotsenhaus.bench;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Tickets through the form of the page, inside the house, and the plain insert beside them. */
final class TicketsBench implements Benches.Bench {

  static final String CONCERN = "explain_letter";
  private static final double AIM = 300;
  private static final int VISITORS = 24;

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh()) {
      double issued = throughTheForm(folder.path());
      double inside = inside(folder.path());
      table.atLeast("tickets a second, through the page's form", AIM, issued, "/s");
      try (var database = org.lotsenhaus.postgres.PgServer.start(folder.path())) {
        double plain = PlainInserts.into(database.coordinates());
        table.tell("inside the house, without the web", inside, "/s");
        table.tell("plain prepared insert, same database", plain, "/s");
        table.tell("plain inserts for one ticket", plain / issued, "");
      }
    }
  }

  private static double throughTheForm(Path data) throws Exception {
    try (var house = HouseUnderTest.open(data)) {
      var form = Form.of(house.port(), HouseUnderTest.CITY + "/concerns/" + CONCERN);
      return new Load(house.port(), VISITORS, asking(form), status -> status == 303).best();
    }
  }

  /** Each from an address of its own: one network alone would be throttled. */
  static Function<Wire, byte[]> asking(Form form) {
    var count = new AtomicInteger();
    return wire -> {
      int n = count.getAndIncrement();
      return wire.post(
          HouseUnderTest.CITY + "/tickets",
          form.with("concern=" + CONCERN + "&request=" + UUID.randomUUID()),
          form.cookie(),
          "X-Forwarded-For: 198.18.%d.%d".formatted(n / 250 % 250, n % 250));
    };
  }

  private static double inside(Path data) throws Exception {
    try (var house = HouseUnderTest.open(data, "--lotsenhaus.bench.inside=true")) {
      return Double.parseDouble(house.told());
    }
  }
}
