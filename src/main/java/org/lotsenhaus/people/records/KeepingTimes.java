package org.lotsenhaus.people.records;

import java.time.Instant;

/** How long a city keeps each kind of record. */
public interface KeepingTimes {

  int months(Kind kind);

  /** What ended until then has been kept long enough. */
  Instant over(Kind kind);

  /** When something that ended then will have been kept long enough. */
  Instant end(Kind kind, Instant ended);
}
