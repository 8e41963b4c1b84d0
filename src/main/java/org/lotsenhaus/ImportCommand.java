package org.lotsenhaus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.blueprint.Blueprint;
import org.lotsenhaus.blueprint.BlueprintRefused;
import org.lotsenhaus.blueprint.Change;
import org.lotsenhaus.blueprint.ImportBlueprint;
import org.lotsenhaus.blueprint.ImportFile;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;

/** {@code ./lotsenhaus import FILE}: says what is wrong with the file, or what it has changed. */
final class ImportCommand {

  private static final int REFUSED = 1;

  private final Options options;
  private final PrintStream out;
  private final PrintStream trouble;
  private final Words words = new Lexicon().in(language());

  ImportCommand(Options options, PrintStream out, PrintStream trouble) {
    this.options = options;
    this.out = out;
    this.trouble = trouble;
  }

  private static Language language() {
    var wish = Optional.ofNullable(System.getenv("LANG")).orElse("");
    return wish.startsWith("de") ? Language.GERMAN : Language.ENGLISH;
  }

  int carryOut() {
    if (options.words().isEmpty()) {
      return refuse("which_file");
    }
    var file = Path.of(options.words().getFirst());
    try {
      return take(Files.readString(file));
    } catch (IOException unreadable) {
      return refuse("no_file", "file", file);
    } catch (BlueprintRefused refused) {
      refused.problems().forEach(it -> trouble.println(it.in(words)));
      return refuse("refused", "count", refused.problems().size());
    }
  }

  /** The file is read before anything starts: errors are told at once. */
  private int take(String yaml) {
    var blueprint = ImportBlueprint.read(yaml);
    if (!blueprint.isCity() && options.city().isEmpty()) {
      return refuse("which_city");
    }
    try (var house = House.openQuietly(options)) {
      return tell(take(house.context().getBean(ImportFile.class), blueprint, yaml));
    } catch (ImportBlueprint.NoCityYet unknown) {
      return refuse("unknown_city", "city", options.city().orElse(""));
    }
  }

  private List<Change> take(ImportFile importFile, Blueprint blueprint, String yaml) {
    return blueprint.isCity()
        ? importFile.run(yaml)
        : importFile.runFor(options.city().orElseThrow(), yaml);
  }

  private int tell(List<Change> changes) {
    changes.forEach(it -> out.println(it.in(words)));
    out.println(
        changes.isEmpty()
            ? words.plain("blueprint-staff.nothing_to_change")
            : words.plain("blueprint-staff.taken", "count", changes.size()));
    return 0;
  }

  private int refuse(String reason, Object... namedValues) {
    trouble.println(words.plain("blueprint-staff." + reason, namedValues));
    return REFUSED;
  }
}
