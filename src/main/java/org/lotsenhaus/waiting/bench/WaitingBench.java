package org.lotsenhaus.waiting.bench;

import java.io.PrintStream;

/** {@code bench waiting}: replays synthetic days with known truth and says how good we were. */
public final class WaitingBench {

  private final Options options;
  private final PrintStream out;

  private WaitingBench(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** The exit code: 0, or 1 when an aim was missed, or 2 when the options make no sense. */
  public static int run(String[] args) {
    return run(args, System.out);
  }

  static int run(String[] args, PrintStream out) {
    try {
      return new WaitingBench(Options.of(args), out).allSeeds() ? 0 : 1;
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      out.println(Options.USAGE);
      return 2;
    }
  }

  private boolean allSeeds() {
    var reached = true;
    for (var seed = options.seed(); seed < options.seed() + options.seeds(); seed++) {
      reached &= oneSeed(seed);
    }
    return reached;
  }

  private boolean oneSeed(long seed) {
    out.println("Waiting times on " + options.days() + " synthetic days, seed " + seed);
    out.println("(learned from " + Trial.LEARNED + " other days of the same house)");
    var replays = new Trial(seed).replay(options.days());
    var scores = new Scores(replays.stream().flatMap(it -> it.scores().stream()).toList());
    var issued = replays.stream().mapToInt(Replay::issued).sum();
    var unknown = replays.stream().mapToInt(Replay::unknown).sum();
    var called = scores.all().size();
    out.println(issued + " tickets: " + called + " scored, " + unknown + " told 'unknown' as");
    out.println("no desk was open, " + (issued - called - unknown) + " never called");
    out.println();
    new ScoreTable(out).print(scores);
    return judged(scores);
  }

  private boolean judged(Scores scores) {
    var missed = Aims.missed(scores);
    out.println();
    missed.forEach(aim -> out.println("MISSED: " + aim));
    if (missed.isEmpty()) {
      out.println("Aims reached: " + Aims.TEXT);
    }
    out.println();
    return missed.isEmpty();
  }
}
