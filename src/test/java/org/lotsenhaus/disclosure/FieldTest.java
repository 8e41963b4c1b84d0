package org.lotsenhaus.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;

class FieldTest {

  private static final Words GERMAN = new Lexicon().in(Language.GERMAN);

  @Test
  void a_birth_date_is_written_as_the_reader_writes_days() {
    assertThat(Field.BORN.shown("1989-03-14", GERMAN)).isEqualTo("14.03.1989");
    assertThat(Field.BORN.shown("1989-03-14", new Lexicon().in(Language.ENGLISH)))
        .doesNotContain("1989-03-14")
        .contains("1989");
  }

  @Test
  void a_year_stays_one_and_what_only_looks_like_a_day_too() {
    assertThat(Field.BORN.shown("1989", GERMAN)).isEqualTo("1989");
    assertThat(Field.ADDRESS.shown("1989-03-14", GERMAN)).isEqualTo("1989-03-14");
  }
}
