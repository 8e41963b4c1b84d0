package org.lotsenhaus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.lotsenhaus.audit.VerifyAudit;
import org.lotsenhaus.bench.Benches;
import org.lotsenhaus.bench.Rehearsal;
import org.lotsenhaus.casework.documents.picture.DrawPictures;
import org.lotsenhaus.postgres.PgServer;

/** The commands of {@code ./lotsenhaus}, as far as Java does them. */
final class Commands {

  static final int STILL_RUNNING = -1;

  private Commands() {}

  static int carryOut(String command, List<String> arguments) {
    return switch (command) {
      case "bench" -> Benches.run(arguments);
      case "draw" -> DrawPictures.run(arguments);
      default -> carryOut(command, Options.of(arguments));
    };
  }

  private static int carryOut(String command, Options options) {
    try {
      return switch (command) {
        case "run" -> run(options);
        case "import" -> new ImportCommand(options, System.out, System.err).carryOut();
        case "verify-audit" -> verifyAudit(options);
        case "bench-house" -> houseToMeasure(options);
        case "rehearse" -> rehearse(options);
        default -> unknown(command);
      };
    } catch (PgServer.DataFolderInUse inUse) {
      System.err.println(
          "Another Lotsenhaus is running with the data in %s.%nStop it, or choose another folder: --data DIR"
              .formatted(options.data()));
      return 2;
    }
  }

  private static int run(Options options) {
    House.open(options);
    return STILL_RUNNING;
  }

  private static int houseToMeasure(Options options) {
    House.openToMeasure(options);
    return STILL_RUNNING;
  }

  /** A start with a visit and a clean end, for the JVM to learn from. */
  private static int rehearse(Options options) {
    try (var house = House.openToMeasure(options)) {
      var port = house.context().getEnvironment().getRequiredProperty("local.server.port");
      Rehearsal.walkThrough(Integer.parseInt(port));
      return 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int verifyAudit(Options options) {
    try (var house = House.openQuietly(options)) {
      return house.context().getBean(VerifyAudit.class).run(System.out);
    }
  }

  private static int unknown(String command) {
    System.err.println(
        "There is no command \"" + command + "\". ./lotsenhaus help lists them all.");
    return 2;
  }
}
