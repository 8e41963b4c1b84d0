package org.lotsenhaus.people.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Two spellings of one name, one pair a line, with a tab between. */
record Pairs(List<Pair> all) {

  /** The first 1,000 of a fixed shuffle, so that figures of two runs compare. */
  private static final int ASKED = 1_000;

  record Pair(String written, String latin) {}

  static Pairs read(Path file) throws IOException {
    var pairs = new ArrayList<Pair>();
    for (var line : Files.readAllLines(file)) {
      var cut = line.indexOf('\t');
      if (cut > 0 && cut < line.length() - 1) {
        pairs.add(new Pair(line.substring(0, cut).strip(), line.substring(cut + 1).strip()));
      }
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(file + " has no line with two names and a tab between.");
    }
    return new Pairs(pairs);
  }

  Pairs asked() {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(1));
    return new Pairs(List.copyOf(shuffled.subList(0, Math.min(ASKED, shuffled.size()))));
  }
}
