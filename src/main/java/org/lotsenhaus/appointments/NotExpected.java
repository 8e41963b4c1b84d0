package org.lotsenhaus.appointments;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nobody waits here and now for the person with this code. */
public class NotExpected extends RuntimeException {

  public enum Why {
    UNKNOWN,
    CANCELLED,
    MISSED,
    OTHER_DAY,
    OTHER_HOUSE;

    /** The end of a message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Why why;
  private final transient @Nullable Appointment appointment;

  NotExpected(Why why, @Nullable Appointment appointment) {
    super(why.name());
    this.why = why;
    this.appointment = appointment;
  }

  public Why why() {
    return why;
  }

  /** Whose code it is; null when nobody's. */
  public @Nullable Appointment appointment() {
    return appointment;
  }
}
