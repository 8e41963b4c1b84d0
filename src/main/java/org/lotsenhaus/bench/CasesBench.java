package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Opening cases and the day list, among twenty thousand cases. */
final class CasesBench implements Benches.Bench {

  private static final int LOOKS = 400;
  private static final Pattern FILE = Pattern.compile("/cases/[0-9a-f-]{36}");

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh();
        var house = HouseUnderTest.open(folder.path(), "--lotsenhaus.bench.cases=many")) {
      house.told();
      try (var wire = new Wire(house.port())) {
        measure(table, wire, signIn(wire));
      }
    }
  }

  private static Form signIn(Wire wire) throws IOException {
    var form = new Form();
    look(wire, form, "/sign-in");
    form.read(
        wire.exchange(
            wire.post(
                HouseUnderTest.CITY + "/sign-in",
                form.with("username=" + BenchCases.LOGIN + "&password=" + BenchCity.PASSWORD),
                form.cookie())));
    return form;
  }

  private static String look(Wire wire, Form form, String place) throws IOException {
    var page = wire.exchange(wire.get(HouseUnderTest.CITY + place, form.cookie()));
    if (page.status() != 200) {
      throw new IllegalStateException(place + " answers with " + page.status());
    }
    form.read(page);
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  private static void measure(Table table, Wire wire, Form form) throws IOException {
    var files =
        FILE.matcher(look(wire, form, "/cases"))
            .results()
            .map(it -> it.group())
            .distinct()
            .toList();
    var day = List.of("/today");
    looks(wire, form, files);
    looks(wire, form, day);
    var file = looks(wire, form, files);
    table.tell("cases of the one who looks", files.size(), "");
    table.atMost("a case opens, p99", 100, file[LOOKS * 99 / 100], "ms");
    table.tell("a case opens, half", file[LOOKS / 2], "ms");
    table.atMost("the day list, p99", 100, looks(wire, form, day)[LOOKS * 99 / 100], "ms");
    table.tell("my cases, p99", looks(wire, form, List.of("/cases"))[LOOKS * 99 / 100], "ms");
  }

  private static double[] looks(Wire wire, Form form, List<String> places) throws IOException {
    var millis = new double[LOOKS];
    for (int i = 0; i < LOOKS; i++) {
      long begin = System.nanoTime();
      look(wire, form, places.get(i % places.size()));
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }
}
