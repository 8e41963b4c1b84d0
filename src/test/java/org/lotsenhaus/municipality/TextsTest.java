package org.lotsenhaus.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.municipality.TextState.DRAFTED;
import static org.lotsenhaus.municipality.TextState.OUTDATED;
import static org.lotsenhaus.municipality.TextState.REVIEWED;
import static org.lotsenhaus.municipality.TextState.WRITTEN;
import static org.lotsenhaus.shared.Language.ARABIC;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;
import static org.lotsenhaus.shared.Language.POLISH;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Texts PASS =
      new Texts(
          Map.of(
              GERMAN, new Text("Reisepass", WRITTEN),
              ENGLISH, new Text("Passport", REVIEWED),
              ARABIC, new Text("جواز السفر", DRAFTED)));

  @Test
  void german_answers_for_a_language_that_is_missing_and_says_so() {
    assertThat(PASS.in(POLISH)).isEqualTo("Reisepass");
    assertThat(PASS.languageFor(POLISH)).isEqualTo(GERMAN);
    assertThat(PASS.languageFor(ARABIC)).isEqualTo(ARABIC);
  }

  @Test
  void the_same_texts_keep_the_review_that_translators_gave_them() {
    var again =
        new Texts(
            Map.of(GERMAN, new Text("Reisepass", WRITTEN), ENGLISH, new Text("Passport", DRAFTED)));
    assertThat(again.over(PASS)).isEqualTo(PASS);
  }

  @Test
  void a_new_german_text_makes_untouched_translations_outdated() {
    var changed =
        new Texts(
            Map.of(
                GERMAN, new Text("Pass oder Ausweis", WRITTEN),
                ENGLISH, new Text("Passport or identity card", DRAFTED)));
    var result = changed.over(PASS);
    assertThat(result.state(GERMAN)).contains(WRITTEN);
    assertThat(result.state(ENGLISH)).contains(DRAFTED);
    assertThat(result.state(ARABIC)).contains(OUTDATED);
  }

  @Test
  void laid_over_twice_nothing_changes_any_more() {
    var changed = new Texts(Map.of(GERMAN, new Text("Ausweis", WRITTEN)));
    var once = changed.over(PASS);
    assertThat(changed.over(once)).isEqualTo(once);
  }

  @Test
  void a_review_that_comes_with_a_file_counts() {
    var reviewed =
        new Texts(
            Map.of(
                GERMAN, new Text("Reisepass", WRITTEN), ARABIC, new Text("جواز السفر", REVIEWED)));
    assertThat(reviewed.over(PASS).state(ARABIC)).contains(REVIEWED);
  }
}
