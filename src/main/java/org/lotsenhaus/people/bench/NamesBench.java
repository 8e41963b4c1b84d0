package org.lotsenhaus.people.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.people.names.ArabicLetters;
import org.lotsenhaus.people.names.Name;

/** {@code bench names}: how well two spellings of a name are told from those of two names. */
public final class NamesBench {

  private final Options options;
  private final PrintStream out;

  private NamesBench(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** The exit code: 0, or 1 when an aim was missed, or 2 when there is nothing to measure. */
  public static int run(List<String> arguments) {
    return run(arguments, Optional.ofNullable(System.getenv(Options.VARIABLE)), System.out);
  }

  static int run(List<String> arguments, Optional<String> fromEnvironment, PrintStream out) {
    try {
      return new NamesBench(Options.of(arguments, fromEnvironment), out).run();
    } catch (IllegalArgumentException | IOException problem) {
      out.println(problem.getMessage());
      out.println(Options.USAGE);
      return 2;
    }
  }

  private int run() throws IOException {
    if (options.learn()) {
      out.print(new Lessons(folded(Pairs.read(options.data()))).learned());
      return 0;
    }
    return measure();
  }

  private static List<Pairs.Pair> folded(Pairs pairs) {
    return pairs.all().stream()
        .map(it -> new Pairs.Pair(ArabicLetters.folded(it.written()), Name.inLatin(it.latin())))
        .toList();
  }

  private int measure() throws IOException {
    var asked = Pairs.read(options.data()).asked();
    var ours = ranked(asked);
    var threshold =
        options.training().isPresent()
            ? ranked(Pairs.read(options.training().get()).asked()).best().threshold()
            : ours.best().threshold();
    out.println(asked.all().size() + " names, each compared with all, of " + options.data());
    out.println("threshold chosen on " + options.training().orElse(options.data()));
    var scores = Scores.of("Lotsenhaus", ours, threshold);
    new ScoreTable(out).print(scores, Scores.of("skeleton, here", skeletons(asked)));
    return Aims.judged(scores, out) ? 0 : 1;
  }

  private static Ranking ranked(Pairs pairs) {
    return Ranking.of(pairs, Name::of, (one, other) -> one.likeness(other).whole());
  }

  private static Ranking skeletons(Pairs pairs) {
    return Ranking.of(pairs, Skeletons::of, Skeletons::likeness);
  }
}
