package org.lotsenhaus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind a command: {@code --port 8081 --data DIR --production} and plain words. */
record Options(
    boolean production,
    Optional<String> port,
    Path data,
    Optional<String> city,
    List<String> words,
    List<String> rest) {

  private static final Path DEFAULT_DATA = Path.of("data");

  static Options of(List<String> arguments) {
    boolean production = false;
    var port = Optional.<String>empty();
    var data = DEFAULT_DATA;
    var city = Optional.<String>empty();
    var words = new ArrayList<String>();
    var rest = new ArrayList<String>();
    for (var left = arguments.iterator(); left.hasNext(); ) {
      var argument = left.next();
      switch (argument) {
        case "--production" -> production = true;
        case "--port" -> port = Optional.of(left.next());
        case "--data" -> data = Path.of(left.next());
        case "--city" -> city = Optional.of(left.next());
        default -> (argument.startsWith("--") ? rest : words).add(argument);
      }
    }
    return new Options(production, port, data.toAbsolutePath().normalize(), city, words, rest);
  }
}
