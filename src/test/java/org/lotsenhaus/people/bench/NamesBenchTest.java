package org.lotsenhaus.people.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesBenchTest {

  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void names_that_are_told_apart_reach_the_aims() throws IOException {
    var file = file("eval.txt", "خالد\tkhaled\nمريم\tmaryam\nيوسف\tyusuf\nسمير\tsamir\n");

    assertThat(run("--data", file)).isZero();
    assertThat(paper.toString(UTF_8)).contains("4 names", "reached: F1");
  }

  @Test
  void names_that_are_mixed_up_are_missed_aims() throws IOException {
    var file = file("eval.txt", "خالد\tmaryam\nمريم\tkhaled\nيوسف\tsamir\nسمير\tyusuf\n");

    assertThat(run("--data", file)).isEqualTo(1);
    assertThat(paper.toString(UTF_8)).contains("MISSED: F1: at least 0.78");
  }

  @Test
  void the_threshold_comes_from_the_file_to_train_on() throws IOException {
    var file = file("eval.txt", "خالد\tkhaled\nمريم\tmaryam\n");
    var train = file("train.txt", "يوسف\tyusuf\nسمير\tsamir\n");
    run("--data", file);

    assertThat(paper.toString(UTF_8)).contains("threshold chosen on " + train);
  }

  @Test
  void without_a_file_it_says_how_to_name_one() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--data", folder + "/nowhere.txt")).isEqualTo(2);
    assertThat(run("--data")).isEqualTo(2);
    assertThat(run("--date", "x", "--data", "y")).isEqualTo(2);
    assertThat(paper.toString(UTF_8)).contains("--data FILE", "LOTSENHAUS_NAMES", "nowhere.txt");
  }

  @Test
  void a_file_without_pairs_is_said_to_have_none() throws IOException {
    assertThat(run("--data", file("eval.txt", "no tab here\n"))).isEqualTo(2);
    assertThat(paper.toString(UTF_8)).contains("no line with two names");
  }

  @Test
  void lessons_find_which_letters_belong_together() {
    var pairs = List.of("بد\tbd", "دب\tdb", "بب\tbb", "دد\tdd", "ببد\tbbd", "ددب\tddb");
    var many = pairs.stream().map(it -> it.split("\t")).map(it -> new Pairs.Pair(it[0], it[1]));

    var learned = new Lessons(many.toList()).learned();

    assertThat(learned).contains("ب\tb\t", "د\td\t").doesNotContain("ب\td\t", "د\tb\t");
  }

  @Test
  void the_best_threshold_divides_right_from_wrong() {
    var pairs =
        new Pairs(
            List.of(new Pairs.Pair("a", "a"), new Pairs.Pair("b", "c"), new Pairs.Pair("d", "d")));
    var ranking = Ranking.of(pairs, it -> it, (one, other) -> one.equals(other) ? 1 : 0);

    assertThat(ranking.best().f1()).isEqualTo(0.8, within(1e-9));
    assertThat(ranking.at(0.5).precision()).isEqualTo(1);
    assertThat(ranking.amongFirst(1)).isEqualTo(2 / 3.0, within(1e-9));
  }

  @Test
  void the_skeleton_is_that_of_jaro_and_winkler() {
    assertThat(Skeletons.likeness("martha", "marhta")).isEqualTo(0.961, within(0.001));
    assertThat(Skeletons.likeness("abc", "xyz")).isZero();
    assertThat(Skeletons.of("Mohammed")).isEqualTo("mhmd");
  }

  @Test
  void names_nobody_trained_on_reach_the_aims() {
    var file = Optional.ofNullable(System.getenv(Options.VARIABLE));
    assumeTrue(
        file.isPresent(),
        "No names to measure on: set " + Options.VARIABLE + " to a file of pairs");

    assertThat(run("--data", file.orElseThrow())).as(paper.toString(UTF_8)).isZero();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... arguments) {
    return NamesBench.run(
        List.of(arguments), Optional.empty(), new PrintStream(paper, true, UTF_8));
  }
}
