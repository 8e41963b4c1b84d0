package org.lotsenhaus.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockingKeysTest {

  @ParameterizedTest
  @CsvSource({
    "محمد, Mohammed",
    "محمد, Muhamed",
    "الأحمد, Alahmad",
    "Al-Ahmad, Alahmad",
    "Зеленський, Selenskyj",
    "Щербаков, Schtscherbakow",
    "Хачатурян, Khachaturyan",
    "پرویز, Parviz",
    "Çelik, Celik",
    "Cem, Dschem",
    "ገብረመድህን, Gebremedhin",
    "Nguyễn, Nguyen",
    "Müller, Mueller",
    "جمال, Gamal",
    "جمال, Jamal",
    "شوقي, Chawki",
    "Ahmad Haddad, Haddad",
    "Ahmad Haddad, حداد أحمد",
  })
  void two_spellings_of_a_name_share_a_key(String one, String other) {
    assertThat(Collections.disjoint(keys(one), keys(other))).as("%s", keys(one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Mohammed, Zelenskyy", "Haddad, Nguyen", "محمد, Selam", "Kowalczyk, Ahmad"})
  void names_that_have_nothing_in_common_share_none(String one, String other) {
    assertThat(Collections.disjoint(keys(one), keys(other))).isTrue();
  }

  @Test
  void two_parts_also_have_keys_together_in_any_order() {
    assertThat(keys("Ahmad Haddad")).filteredOn(key -> key.contains("+")).isNotEmpty();
    assertThat(keys("Ahmad Haddad")).isEqualTo(keys("Haddad Ahmad"));
    assertThat(keys("Haddad")).noneMatch(key -> key.contains("+"));
  }

  @Test
  void keys_are_few_and_short() {
    assertThat(keys("Jorge Cecilia García Vargas Xóchitl")).hasSizeLessThan(700);
    assertThat(keys("Mohammed Al-Ahmad")).hasSizeLessThan(10).allMatch(key -> key.length() < 10);
  }

  private static Set<String> keys(String name) {
    return BlockingKeys.of(Name.of(name));
  }
}
