package org.lotsenhaus.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a house is started: with the flags of this very process, and what it was started from. */
record Launch(List<String> flags, List<String> program) {

  private static final String JAR = "lotsenhaus-0.1.0.jar";

  static Launch likeThis() {
    var path = System.getProperty("java.class.path");
    var single = !path.contains(File.pathSeparator);
    return new Launch(
        flagsWithoutCache(),
        single ? List.of("-jar", path) : List.of("-cp", path, "org.lotsenhaus.Lotsenhaus"));
  }

  private static List<String> flagsWithoutCache() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-XX:AOT") && !flag.startsWith("-Xlog"))
        .toList();
  }

  /** The single jar, as it was built. */
  static Launch plain() {
    return new Launch(flagsWithoutCache(), jar(target().resolve(JAR)));
  }

  /** The extracted jar with what a run before has learned; empty when nobody prepared it. */
  static Optional<Launch> prepared() {
    var jar = target().resolve("app").resolve(JAR);
    var cache = target().resolve("lotsenhaus.aot");
    if (!Files.exists(jar) || !Files.exists(cache)) {
      return Optional.empty();
    }
    var flags = new ArrayList<>(flagsWithoutCache());
    flags.add("-XX:AOTCache=" + cache);
    return Optional.of(new Launch(flags, jar(jar)));
  }

  private static List<String> jar(Path jar) {
    return List.of("-jar", jar.toString());
  }

  private static Path target() {
    return Path.of(System.getProperty("lotsenhaus.home", ".")).resolve("target");
  }

  List<String> command(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(program);
    command.addAll(arguments);
    return command;
  }
}
