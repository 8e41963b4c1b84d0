package org.lotsenhaus.municipality;

import java.time.LocalDate;

/** What a city plans and ends by date, under a key that stays. */
public interface Dated<T extends Dated<T>> {

  String key();

  Validity valid();

  T during(Validity valid);

  /** The same, laid over what is there: texts keep what translators have added or reviewed. */
  T over(T present);

  default boolean validOn(LocalDate day) {
    return valid().includes(day);
  }
}
