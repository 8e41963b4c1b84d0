package org.lotsenhaus.bench;

import java.io.IOException;
import java.util.List;

/** Walks once through a house, so that the JVM can note what every start needs. */
public final class Rehearsal {

  private static final List<String> PLACES =
      List.of(
          "",
          "?lang=ar",
          "/concerns",
          "/concerns?q=brief",
          "/concerns/" + TicketsBench.CONCERN,
          "/sign-in",
          "/kiosk",
          "/display",
          "/api/v1/waiting-times");

  private Rehearsal() {}

  public static void walkThrough(int port) throws IOException {
    try (var wire = new Wire(port)) {
      for (var place : PLACES) {
        wire.exchange(wire.get(HouseUnderTest.CITY + place, "Accept-Encoding: gzip"));
      }
      var form = Form.of(port, HouseUnderTest.CITY + "/concerns/" + TicketsBench.CONCERN);
      var taken = wire.exchange(TicketsBench.asking(form).apply(wire));
      wire.exchange(wire.get(taken.header("location"), form.cookie()));
    }
  }
}
