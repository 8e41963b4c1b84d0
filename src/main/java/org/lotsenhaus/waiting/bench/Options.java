package org.lotsenhaus.waiting.bench;

/**
 * What was asked for on the command line.
 *
 * @param seed of the first house
 * @param seeds how many houses are tried, each with the next seed
 * @param days scored in each house
 */
record Options(long seed, int seeds, int days) {

  static final String USAGE = "bench waiting [--seed N] [--seeds HOW_MANY] [--days N]";

  static Options of(String[] args) {
    var options = new Options(1, 1, 20);
    for (var i = 0; i < args.length; i += 2) {
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a number");
      }
      options = options.with(args[i], positive(args[i], args[i + 1]));
    }
    return options;
  }

  private Options with(String name, int value) {
    return switch (name) {
      case "--seed" -> new Options(value, seeds, days);
      case "--seeds" -> new Options(seed, value, days);
      case "--days" -> new Options(seed, seeds, value);
      default -> throw new IllegalArgumentException("Unknown option " + name);
    };
  }

  private static int positive(String name, String value) {
    try {
      var number = Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // says the same as for zero
    }
    throw new IllegalArgumentException(name + " needs a number above 0, not " + value);
  }
}
