package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** From nothing to the first answer, and what a house needs that nobody visits. */
final class StartBench implements Benches.Bench {

  private static final int RUNS = 3;
  private static final Duration IDLE = Duration.ofSeconds(60);

  @Override
  public void run(Table table) throws Exception {
    try (var folder = TempFolder.fresh()) {
      double first = seconds(Launch.plain(), folder.path());
      table.atMost("start to first answer", 12, best(Launch.plain(), folder.path()), "s");
      var prepared = Launch.prepared();
      if (prepared.isPresent()) {
        table.atMost("with the AOT cache", 5, best(prepared.get(), folder.path()), "s");
      } else {
        System.err.println("There is no AOT cache; ./lotsenhaus build makes one.");
      }
      table.tell("very first start, database and city made", first, "s");
      idle(table, prepared.orElse(Launch.plain()), folder.path());
    }
  }

  private static double best(Launch launch, Path data) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      best = Math.min(best, seconds(launch, data));
    }
    return best;
  }

  private static double seconds(Launch launch, Path data) throws Exception {
    try (var house = HouseUnderTest.launch(launch, data)) {
      return house.firstAnswer().toMillis() / 1000.0;
    }
  }

  private static void idle(Table table, Launch launch, Path data) throws Exception {
    try (var house = HouseUnderTest.launch(launch, data)) {
      house.firstAnswer();
      Thread.sleep(IDLE);
      table.atMost("memory after an idle minute", 450, megabytes(house.pid(), "VmRSS"), "MB");
      var database = ProcessHandle.of(house.pid()).stream().flatMap(ProcessHandle::descendants);
      double own = database.mapToDouble(it -> megabytes(it.pid(), "RssAnon")).sum();
      table.tell("the database's own memory beside it", own, "MB");
    }
  }

  private static double megabytes(long pid, String what) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith(what + ":"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException gone) {
      return 0;
    }
  }
}
