package org.lotsenhaus.people.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param data pairs to measure on
 * @param training pairs the threshold is chosen on, where there are some
 * @param learn whether to print what the pairs teach, instead of measuring
 */
record Options(Path data, Optional<Path> training, boolean learn) {

  static final String VARIABLE = "LOTSENHAUS_NAMES";

  static final String USAGE =
      """
      bench names [--data FILE] [--train FILE]   or   bench names --learn FILE
      A FILE has a pair a line, a tab between: a name as written, and the same name in Latin letters.
      Without --data, the environment variable %s names it. The threshold is chosen on --train,
      or on a file whose name says train where the other says eval, if there is one.\
      """
          .formatted(VARIABLE);

  static Options of(List<String> arguments, Optional<String> fromEnvironment) {
    var data = after("--learn", arguments).or(() -> after("--data", arguments));
    var file =
        data.or(() -> fromEnvironment)
            .map(Path::of)
            .orElseThrow(() -> new IllegalArgumentException("Which names?"));
    var train = after("--train", arguments).map(Path::of).orElseGet(() -> neighbour(file));
    refuseOthers(arguments);
    return new Options(
        existing(file),
        Optional.of(train).filter(it -> !it.equals(file) && Files.exists(it)),
        arguments.contains("--learn"));
  }

  private static Optional<String> after(String option, List<String> arguments) {
    var at = arguments.indexOf(option);
    if (at == arguments.size() - 1 && at >= 0) {
      throw new IllegalArgumentException(option + " needs a file.");
    }
    return at < 0 ? Optional.empty() : Optional.of(arguments.get(at + 1));
  }

  private static Path neighbour(Path file) {
    return file.resolveSibling(String.valueOf(file.getFileName()).replace("eval", "train"));
  }

  private static void refuseOthers(List<String> arguments) {
    for (var i = 0; i < arguments.size(); i += 2) {
      if (!List.of("--data", "--train", "--learn").contains(arguments.get(i))) {
        throw new IllegalArgumentException("Unknown option " + arguments.get(i));
      }
    }
  }

  private static Path existing(Path file) {
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException("There is no file " + file + " to read names from.");
    }
    return file;
  }
}
