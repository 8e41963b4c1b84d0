package org.lotsenhaus.people.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamePropertyTest {

  private static final List<String> SCRIPTS =
      List.of(
          "abcdefghijklmnopqrstuvwxyzäöüşğıłțđ",
          "ابتثجحخدذرزسشصضطظعغفقكلمنهويةپچگ",
          "абвгдежзийклмнопрстуфхцчшщъьюяєіїґ",
          "ሀለመሰረቀበተነአከወዘየደገጠፈ");

  @Property(tries = 200)
  void likeness_is_the_same_from_both_sides(
      @ForAll("names") List<String> one, @ForAll("names") List<String> other) {
    var there = name(one).likeness(name(other));
    var back = name(other).likeness(name(one));

    assertThat(there.whole()).isBetween(0.0, 1.0).isEqualTo(back.whole(), within(1e-9));
    assertThat(there.weakest()).isBetween(0.0, 1.0);
  }

  @Property(tries = 200)
  void a_name_is_like_itself_in_any_order(@ForAll("names") List<String> words) {
    var turned = words.reversed();

    assertThat(name(words).likeness(name(words)).whole()).isEqualTo(1);
    if (words.stream().allMatch(word -> word.matches("[b-z]+"))) {
      assertThat(name(words).likeness(name(turned)).whole()).isEqualTo(1);
    }
  }

  @Property(tries = 200)
  void keys_do_not_depend_on_order_marks_or_doubled_letters(@ForAll("words") String word) {
    assertThat(BlockingKeys.of(Name.of("haddad " + word)))
        .containsAll(BlockingKeys.of(Name.of(word)));
    assertThat(
            Collections.disjoint(
                BlockingKeys.of(Name.of(word)),
                BlockingKeys.of(Name.of(word + word.charAt(word.length() - 1)))))
        .isFalse();
  }

  @Provide
  Arbitrary<List<String>> names() {
    return words().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(SCRIPTS)
        .flatMap(script ->
            Arbitraries.strings().withChars(script.toCharArray()).ofMinLength(3).ofMaxLength(9))
        .filter(word -> !word.matches("(abd|abed|عبد).*"));
  }

  private static Name name(List<String> words) {
    return Name.of(String.join(" ", words));
  }
}
