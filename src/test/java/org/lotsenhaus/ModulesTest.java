package org.lotsenhaus;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.Written;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(Lotsenhaus.class);
  private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?\\.)\\s", Pattern.DOTALL);

  @Test
  void modules_use_only_what_they_say_and_never_each_other_in_a_circle() {
    MODULES.verify();
  }

  @Test
  void tables_come_after_those_that_they_refer_to() throws IOException {
    try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(folders.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(MigrateByModule.ORDER);
    }
    sorted()
        .filter(it -> MigrateByModule.ORDER.contains(name(it)))
        .forEach(it -> assertThat(MigrateByModule.ORDER).containsSubsequence(usedFirst(it)));
  }

  private static List<String> usedFirst(ApplicationModule module) {
    var before = uses(module).filter(MigrateByModule.ORDER::contains);
    return Stream.concat(
            before.sorted(comparing(MigrateByModule.ORDER::indexOf)), Stream.of(name(module)))
        .toList();
  }

  @Test
  void the_map_of_the_modules_is_up_to_date() {
    Written.isUpToDate(
        "modules.md",
        """
        # The rooms of the house

        Written from the code by `ModulesTest`. Arrows point at what a module uses; what nearly all use \
        (%s) is left out of the picture.

        ```mermaid
        flowchart TD
        %s
        ```

        | Module | Purpose | Uses |
        |---|---|---|
        %s
        """
            .formatted(String.join(", ", GROUND), arrows(), rows()));
  }

  private static final List<String> GROUND = List.of("shared", "ui", "tenancy");

  private static String arrows() {
    return sorted()
        .filter(module -> !GROUND.contains(name(module)))
        .flatMap(module ->
            uses(module)
                .filter(used -> !GROUND.contains(used))
                .map(used -> "  %s --> %s".formatted(name(module), used)))
        .collect(joining("\n"));
  }

  private static String rows() {
    return sorted()
        .map(it ->
            "| %s | %s | %s |".formatted(name(it), purpose(it), uses(it).collect(joining(", "))))
        .collect(joining("\n"));
  }

  private static Stream<ApplicationModule> sorted() {
    return MODULES.stream().sorted(comparing(ModulesTest::name));
  }

  private static Stream<String> uses(ApplicationModule module) {
    return module.getDirectDependencies(MODULES).uniqueModules().map(ModulesTest::name).sorted();
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }

  private static String purpose(ApplicationModule module) {
    try {
      var file = Path.of("src/main/java/org/lotsenhaus", name(module), "package-info.java");
      var found = PURPOSE.matcher(Files.readString(file));
      return found.find() ? found.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip() : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
