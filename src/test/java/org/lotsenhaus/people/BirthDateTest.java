package org.lotsenhaus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.people.BirthDate.Agreement.DAY_AND_MONTH_SWAPPED;
import static org.lotsenhaus.people.BirthDate.Agreement.NONE;
import static org.lotsenhaus.people.BirthDate.Agreement.ONE_DIGIT_DIFFERS;
import static org.lotsenhaus.people.BirthDate.Agreement.SAME_DAY;
import static org.lotsenhaus.people.BirthDate.Agreement.SAME_YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.people.BirthDate.Agreement;

class BirthDateTest {

  private static final BirthDate MAY = on("1990-05-12");

  @Test
  void the_same_day_says_most() {
    assertThat(MAY.with(on("1990-05-12"))).isEqualTo(SAME_DAY);
  }

  @Test
  void day_and_month_may_be_swapped() {
    assertThat(MAY.with(on("1990-12-05"))).isEqualTo(DAY_AND_MONTH_SWAPPED);
    assertThat(on("1991-12-05").with(MAY)).isEqualTo(NONE);
  }

  @Test
  void one_digit_may_be_a_slip_and_two_are_another_day() {
    assertThat(MAY.with(on("1990-05-13"))).isEqualTo(ONE_DIGIT_DIFFERS);
    assertThat(MAY.with(on("1980-05-12"))).isEqualTo(ONE_DIGIT_DIFFERS);
    assertThat(MAY.with(on("1980-05-13"))).isEqualTo(NONE);
  }

  @Test
  void the_first_of_january_says_no_more_than_the_year() {
    assertThat(on("1990-01-01").with(on("1990-01-01"))).isEqualTo(SAME_YEAR);
    assertThat(on("1990-01-01").with(MAY)).isEqualTo(SAME_YEAR);
    assertThat(on("1985-01-01").with(MAY)).isEqualTo(NONE);
  }

  @Test
  void where_only_the_year_is_known_only_the_year_counts() {
    assertThat(BirthDate.in(1990).with(MAY)).isEqualTo(SAME_YEAR);
    assertThat(MAY.with(BirthDate.in(1990))).isEqualTo(SAME_YEAR);
    assertThat(BirthDate.in(1990).with(BirthDate.in(1990))).isEqualTo(SAME_YEAR);
    assertThat(BirthDate.in(1974).with(MAY)).isEqualTo(NONE);
  }

  @Test
  void the_rarer_the_agreement_the_more_it_says() {
    assertThat(Agreement.values())
        .isSortedAccordingTo((one, other) -> Double.compare(other.bits, one.bits));
  }

  private static BirthDate on(String date) {
    return BirthDate.on(LocalDate.parse(date));
  }
}
