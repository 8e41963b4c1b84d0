package org.lotsenhaus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_broken_file_is_refused_line_by_line() throws IOException {
    var broken = shipped().replace("holidays: de/nw", "holidays: de/qq");
    assertThat(importing(file(broken.replaceFirst("slug: ", "slugg: ")))).isEqualTo(1);
    assertThat(told().lines()).hasSizeGreaterThan(1).allMatch(it -> !it.isBlank());
    assertThat(told()).containsPattern("(?m)^(Line|Zeile) 6, slugg: ");
  }

  @Test
  void a_file_that_does_not_exist_is_named() {
    assertThat(importing("nowhere.yaml")).isEqualTo(1);
    assertThat(told()).contains("nowhere.yaml");
  }

  @Test
  void a_catalogue_asks_for_its_city() throws IOException {
    assertThat(importing(file("kind: catalogue\nversion: 1\n"))).isEqualTo(1);
    assertThat(told()).contains("--city");
  }

  @Test
  void without_a_file_it_says_how_to_name_one() {
    assertThat(importing()).isEqualTo(1);
    assertThat(told()).contains("./lotsenhaus import");
  }

  private int importing(String... words) {
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new ImportCommand(Options.of(List.of(words)), out, out).carryOut();
  }

  private String told() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private String file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("city.yaml"), yaml).toString();
  }

  private static String shipped() throws IOException {
    try (var file = ImportCommandTest.class.getResourceAsStream("/blueprints/moers.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
