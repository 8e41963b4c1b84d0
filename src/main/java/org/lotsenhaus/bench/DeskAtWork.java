package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A member of staff who signs in, takes a desk, and calls one number after another. */
final class DeskAtWork {

  private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

  private final Wire wire;
  private final Form form = new Form();

  private DeskAtWork(Wire wire) {
    this.wire = wire;
  }

  static DeskAtWork signIn(int port) throws IOException {
    var desk = new DeskAtWork(new Wire(port));
    desk.look("/sign-in");
    desk.press("/sign-in", "username=" + BenchCity.LOGIN + "&password=" + BenchCity.PASSWORD);
    desk.look("/desk");
    desk.press("/desk/shift", "desk=" + BenchCity.DESK);
    desk.look("/desk");
    return desk;
  }

  void callNext() throws IOException {
    press("/desk/calls", "");
  }

  void finish() throws IOException {
    var ticket = TICKET.matcher(look("/desk"));
    if (!ticket.find()) {
      throw new IllegalStateException("nobody was called");
    }
    press("/desk/talk", "ticket=" + ticket.group(1));
    press("/desk/outcome", "ticket=" + ticket.group(1) + "&outcome=ANSWERED");
  }

  private String look(String place) throws IOException {
    var page = wire.exchange(wire.get(HouseUnderTest.CITY + place, form.cookie()));
    form.read(page);
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  private void press(String place, String fields) throws IOException {
    var answer =
        wire.exchange(wire.post(HouseUnderTest.CITY + place, form.with(fields), form.cookie()));
    form.read(answer);
    if (answer.status() >= 400) {
      throw new IllegalStateException(place + " answers with " + answer.status());
    }
  }
}
