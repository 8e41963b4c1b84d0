package org.lotsenhaus.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a house is started: with the flags of this very process, from a jar. */
record Launch(List<String> flags, Path jar) {

  static Launch likeThis() {
    return new Launch(flagsWithoutCache(), Path.of(System.getProperty("java.class.path")));
  }

  private static List<String> flagsWithoutCache() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-XX:AOT") && !flag.startsWith("-Xlog"))
        .toList();
  }

  /** The single jar, as it was built. */
  static Launch plain() {
    return new Launch(flagsWithoutCache(), target().resolve("lotsenhaus-0.1.0.jar"));
  }

  /** The extracted jar with what a run before has learned; empty when nobody prepared it. */
  static Optional<Launch> prepared() {
    var jar = target().resolve("app/lotsenhaus-0.1.0.jar");
    var cache = target().resolve("lotsenhaus.aot");
    if (!Files.exists(jar) || !Files.exists(cache)) {
      return Optional.empty();
    }
    var flags = new ArrayList<>(flagsWithoutCache());
    flags.add("-XX:AOTCache=" + cache);
    return Optional.of(new Launch(flags, jar));
  }

  private static Path target() {
    return Path.of(System.getProperty("lotsenhaus.home", ".")).resolve("target");
  }

  List<String> command(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    return command;
  }
}
