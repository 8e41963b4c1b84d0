package org.lotsenhaus.signage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.shared.Language.ARABIC;
import static org.lotsenhaus.shared.Language.EASY_GERMAN;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;
import static org.lotsenhaus.shared.Language.UKRAINIAN;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;

class RotationTest {

  private static final Instant ROUND = Instant.EPOCH;
  private static final List<Language> SPOKEN =
      List.of(GERMAN, EASY_GERMAN, ENGLISH, ARABIC, UKRAINIAN);

  @Test
  void each_language_stands_for_twelve_seconds() {
    var seconds = IntStream.range(0, 36).mapToObj(it -> at(it).of(SPOKEN)).toList();
    assertThat(seconds.subList(0, 12)).containsOnly(ENGLISH);
    assertThat(seconds.subList(12, 24)).containsOnly(ARABIC);
    assertThat(seconds.subList(24, 36)).containsOnly(UKRAINIAN);
  }

  @Test
  void german_is_there_anyway_and_takes_no_turn() {
    assertThat(IntStream.range(0, 1000).mapToObj(it -> at(it).of(SPOKEN)))
        .doesNotContain(GERMAN, EASY_GERMAN);
  }

  @Test
  void a_city_with_german_only_shows_english_beside_it() {
    assertThat(at(0).of(List.of(GERMAN))).isEqualTo(ENGLISH);
  }

  @Test
  void a_language_without_texts_takes_no_turn() {
    assertThat(at(12).of(List.of(GERMAN, ENGLISH, new Language("kmr")))).isEqualTo(ENGLISH);
  }

  @Test
  void the_message_changes_when_every_language_has_had_it() {
    var round = 3 * Rotation.SECONDS;
    assertThat(at(0).message(SPOKEN)).isEqualTo(at(round - 1).message(SPOKEN));
    assertThat(at(round).message(SPOKEN)).isNotEqualTo(at(0).message(SPOKEN));
  }

  private static Rotation at(int second) {
    return Rotation.at(ROUND.plusSeconds(second));
  }
}
