package org.lotsenhaus.bench;

/** The front page under load, and what a first visit brings over the wire. */
final class FrontBench implements Benches.Bench {

  private static final double AIM = 3000;
  private static final int VISITORS = 32;
  private static final String[] BROWSER = {
    "Accept: text/html", "Accept-Encoding: gzip, deflate", "Accept-Language: de"
  };

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh();
        var house = HouseUnderTest.open(folder.path())) {
      table.atLeast("front page, compressed", AIM, pages(house, BROWSER), "/s");
      table.tell("front page, not compressed", pages(house, "Accept-Language: de"), "/s");
      table.atMost("first load, German", 100, FirstLoad.of(house.port(), "de").kilobytes(), "kB");
      table.atMost("first load, Polish", 100, FirstLoad.of(house.port(), "pl").kilobytes(), "kB");
      table.atMost("first load, Arabic", 160, FirstLoad.of(house.port(), "ar").kilobytes(), "kB");
      table.tell("first load, Ukrainian", FirstLoad.of(house.port(), "uk").kilobytes(), "kB");
    }
  }

  private static double pages(HouseUnderTest house, String... headers) {
    byte[] request = new Wire(house.port()).get(HouseUnderTest.CITY, headers);
    return new Load(house.port(), VISITORS, wire -> request, status -> status == 200).best();
  }
}
