package org.lotsenhaus.casework.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.Said;
import org.lotsenhaus.people.Topic;

/** What is to be reached, until when; and how it turned out. */
public record Goal(
    UUID id,
    Topic topic,
    String title,
    @Nullable LocalDate due,
    @Nullable Outcome outcome,
    String remark) {

  public enum Outcome implements Said {
    REACHED,
    PARTLY,
    NOT_REACHED,
    DROPPED;

    @Override
    public String messageKey() {
      return "cases-staff.outcome_" + name().toLowerCase(Locale.ROOT);
    }
  }
}
