package org.lotsenhaus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Displays and ticket pages that are open while a desk calls. */
final class LiveBench implements Benches.Bench {

  private static final int EACH = 250;
  private static final int CALLS = 12;
  private static final int WARM_UP = 4;
  private static final String SITE = "hansastrasse";

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh();
        var house = HouseUnderTest.open(folder.path())) {
      var displays = watchers(house, List.of("/display/" + SITE));
      var holders = watchers(house, tickets(house));
      var desk = DeskAtWork.signIn(house.port());
      var onDisplays = new Latencies();
      var onTickets = new Latencies();
      for (int call = 0; call < WARM_UP + CALLS; call++) {
        Thread.sleep(1200);
        long pressed = System.nanoTime();
        desk.callNext();
        if (call >= WARM_UP) {
          onDisplays.add(displays, pressed);
          onTickets.add(holders, pressed);
        }
        desk.finish();
      }
      table.atMost("a call on %d displays, p99".formatted(EACH), 300, onDisplays.p99(), "ms");
      table.atMost("a call on %d ticket pages, p99".formatted(EACH), 300, onTickets.p99(), "ms");
      table.tell("half of the displays after", onDisplays.p50(), "ms");
      table.tell("half of the ticket pages after", onTickets.p50(), "ms");
      displays.forEach(Watcher::close);
      holders.forEach(Watcher::close);
    }
  }

  private static List<Watcher> watchers(HouseUnderTest house, List<String> pages) {
    return IntStream.range(0, EACH)
        .mapToObj(i -> Watcher.of(house.port(), pages.get(i % pages.size()) + "/events"))
        .toList();
  }

  private static List<String> tickets(HouseUnderTest house) throws Exception {
    var form = Form.of(house.port(), HouseUnderTest.CITY + "/concerns/" + TicketsBench.CONCERN);
    var asking = TicketsBench.asking(form);
    var pages = new ArrayList<String>();
    try (var wire = new Wire(house.port())) {
      for (int i = 0; i < EACH; i++) {
        var place = wire.exchange(asking.apply(wire)).header("location");
        pages.add(place.substring(place.indexOf("/t/")));
      }
    }
    return pages;
  }
}
