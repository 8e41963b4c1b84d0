package org.lotsenhaus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no compiler sees. */
class SourcesTest {

  private static final Path CODE = Path.of("src/main/java");

  /** The wall stands in the database; a condition in the code would hide that it fell. */
  @Test
  void no_statement_asks_for_a_city_by_itself() throws IOException {
    assertThat(linesMatching("(?i)(where|and)\\s+[a-z.]*tenant_id\\s*(=|in\\b)")).isEmpty();
  }

  /** What is composed of values can be broken by a value. Names of tables are constants. */
  @Test
  void no_statement_is_composed_with_plus_of_what_came_in() throws IOException {
    assertThat(linesMatching("\\.sql\\(.*\\+ *(request|form|query|typed|name|value)\\b")).isEmpty();
  }

  @Test
  void nothing_is_left_for_later_in_the_code() throws IOException {
    assertThat(linesMatching("\\b(TODO|FIXME|XXX)\\b")).isEmpty();
  }

  @Test
  void every_module_says_its_purpose_and_what_it_may_use() throws IOException {
    try (var files = Files.walk(CODE)) {
      for (var file : files.filter(it -> it.endsWith("package-info.java")).toList()) {
        var text = Files.readString(file);
        assertThat(text).as(file.toString()).contains("@org.jspecify.annotations.NullMarked");
        if (file.getNameCount() == CODE.getNameCount() + 4) {
          assertThat(text)
              .as(file.toString())
              .startsWith("/**")
              .contains("@org.springframework.modulith.ApplicationModule", "allowedDependencies");
        }
      }
    }
  }

  private static List<String> linesMatching(String pattern) throws IOException {
    var wanted = Pattern.compile(pattern);
    var found = new ArrayList<String>();
    try (var files = Files.walk(CODE)) {
      for (var file : files.filter(it -> it.toString().matches(".*\\.(java|jte)")).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> wanted.matcher(line).find())
            .forEach(line -> found.add(file + ": " + line.strip()));
      }
    }
    return found;
  }
}
