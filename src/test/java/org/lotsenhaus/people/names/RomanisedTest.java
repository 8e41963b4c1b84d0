package org.lotsenhaus.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisedTest {

  @ParameterizedTest
  @CsvSource({
    "Зеленський, zelenskii",
    "Щука, shchuka",
    "ተስፋይ, tesfay",
    "አስመራ, asmera",
    "Nguyễn, nguyen",
    "İnönü, inoenue",
    "Straße, strasse",
    "Șțefan, shtsefan",
  })
  void words_are_read_letter_by_letter(String word, String latin) {
    assertThat(Romanised.of(word)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"Schtscherbakow, SCerbakov", "Khaled, Xaled", "Mohammed, mohamed", "Yousseff, iusef"})
  void letters_that_belong_together_are_one_sound(String word, String sounds) {
    assertThat(Sounds.of(Romanised.of(word))).isEqualTo(sounds);
  }

  @Test
  void arabic_letters_lose_what_writers_vary() {
    assertThat(ArabicLetters.folded("مُحَمَّد")).isEqualTo("محمد");
    assertThat(ArabicLetters.folded("أحمـد")).isEqualTo("احمد");
    assertThat(ArabicLetters.folded("یوسف")).isEqualTo("يوسف");
  }

  @Test
  void a_foreign_consonant_costs_more_than_a_neighbour_and_that_more_than_nothing() {
    assertThat(SoundDistance.between("selenski", "selenski")).isZero();
    assertThat(SoundDistance.between("zelenski", "selenski")).isBetween(0.01, 0.3);
    assertThat(SoundDistance.between("melenski", "selenski")).isEqualTo(1);
    assertThat(SoundDistance.between("", "bd")).isEqualTo(2);
  }

  @Test
  void what_was_learned_gains_for_the_same_name_and_loses_for_another() {
    var habits = SpellingHabits.learned();
    var same = habits.gain(habits.arabic("خالد"), habits.latin("khaled"));
    var other = habits.gain(habits.arabic("خالد"), habits.latin("maryam"));

    assertThat(same).isGreaterThan(0.4);
    assertThat(other).isLessThan(0);
  }
}
