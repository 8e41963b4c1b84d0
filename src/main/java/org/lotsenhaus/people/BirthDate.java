package org.lotsenhaus.people;

import java.time.LocalDate;

/**
 * As far as the person knows it, or says it.
 *
 * @param date of which only the year is meant where the precision says so
 */
public record BirthDate(LocalDate date, Precision precision) {

  public enum Precision {
    DAY,
    YEAR
  }

  public static BirthDate on(LocalDate date) {
    return new BirthDate(date, Precision.DAY);
  }

  public static BirthDate in(int year) {
    return new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /** Registered offices write 1 January where they know the year only. */
  boolean mayBeOnlyTheYear() {
    return precision == Precision.YEAR || date.getDayOfYear() == 1;
  }

  public Agreement with(BirthDate other) {
    if (date.equals(other.date)) {
      return mayBeOnlyTheYear() ? Agreement.SAME_YEAR : Agreement.SAME_DAY;
    }
    if (mayBeOnlyTheYear() || other.mayBeOnlyTheYear()) {
      return date.getYear() == other.date.getYear() ? Agreement.SAME_YEAR : slipOrOther(other);
    }
    return isSwapped(other) ? Agreement.DAY_AND_MONTH_SWAPPED : slipOrOther(other);
  }

  private boolean isSwapped(BirthDate other) {
    return date.getYear() == other.date.getYear()
        && date.getDayOfMonth() == other.date.getMonthValue()
        && date.getMonthValue() == other.date.getDayOfMonth();
  }

  private Agreement slipOrOther(BirthDate other) {
    var one = date.toString();
    var two = other.date.toString();
    var digits = 0;
    for (var i = 0; i < one.length(); i++) {
      digits += i >= two.length() || one.charAt(i) != two.charAt(i) ? 1 : 0;
    }
    return digits == 1 ? Agreement.ONE_DIGIT_DIFFERS : Agreement.NONE;
  }

  /** How two dates agree; in bits, see docs/matching.md. */
  public enum Agreement {
    SAME_DAY(13.5),
    DAY_AND_MONTH_SWAPPED(8),
    SAME_YEAR(5),
    ONE_DIGIT_DIFFERS(4),
    NONE(-5);

    final double bits;

    Agreement(double bits) {
      this.bits = bits;
    }
  }
}
