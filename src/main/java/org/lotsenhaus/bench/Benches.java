package org.lotsenhaus.bench;

import java.util.List;
import org.lotsenhaus.people.bench.NamesBench;
import org.lotsenhaus.waiting.bench.WaitingBench;

/** {@code ./lotsenhaus bench NAME}: prints a table; 0 when every aim was reached, else 1. */
public final class Benches {

  private Benches() {}

  /** A measurement that may fail for reasons of the machine. */
  interface Bench {
    void run(Table table) throws Exception;
  }

  public static int run(List<String> arguments) {
    var name = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (name) {
      case "waiting" ->
          WaitingBench.run(arguments.subList(1, arguments.size()).toArray(String[]::new));
      case "names" -> NamesBench.run(arguments.subList(1, arguments.size()));
      case "tickets" -> measure("Tickets issued", new TicketsBench());
      case "front" -> measure("The front page", new FrontBench());
      case "live" -> measure("A call on 500 open pages", new LiveBench());
      case "start" -> measure("Starting, and doing nothing", new StartBench());
      case "slots" -> measure("Searching for a time", new SlotsBench());
      case "stampede" -> measure("Fifty thousand at once", new StampedeBench());
      case "booking" -> measure("Booking", new BookingBench());
      case "people" -> measure("Finding people", new PeopleBench());
      case "cases" -> measure("Cases", new CasesBench());
      case "audit" -> measure("The audit log", new AuditBench());
      case "growth" -> measure("More and more cities", new GrowthBench());
      default -> unknown();
    };
  }

  private static int measure(String title, Bench bench) {
    var table = new Table(title);
    try {
      bench.run(table);
    } catch (Exception failure) {
      System.err.println("The measurement failed: " + failure);
      return 2;
    }
    return table.print(System.out);
  }

  private static int unknown() {
    System.err.println(
        "Which bench? waiting, names, tickets, front, live, start, slots, booking, cases,"
            + " stampede, growth, people, audit or jmh.");
    return 2;
  }
}
