package org.lotsenhaus.people.records;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** How long a city keeps each kind of record. */
public interface KeepingTimes {

  int months(Kind kind);

  /** What ended until then has been kept long enough. */
  Instant over(Kind kind);

  /** From when something ended to when it will have been kept long enough. */
  UnaryOperator<Instant> end(Kind kind);
}
