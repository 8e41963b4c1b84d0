package org.lotsenhaus.appointments.waitinglist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Language;

/**
 * What somebody waits for.
 *
 * @param token the unguessable part of its address: who has it may answer and leave
 * @param sites any of them will do
 * @param when which days and hours suit
 * @param toldIn the language of messages; the talk may be in another one
 */
public record WaitingWish(
    UUID id,
    String token,
    List<String> concerns,
    String compartment,
    List<String> sites,
    When when,
    Language language,
    Language toldIn,
    int people,
    boolean stepFree,
    Contact contact,
    Instant joinedAt,
    @Nullable Ended ended) {

  public enum Ended {
    BOOKED,
    LEFT,
    OVER,
    REMOVED
  }

  /**
   * @param weekdays none: every day
   * @param until included
   */
  public record When(Set<DayOfWeek> weekdays, PartOfDay part, LocalDate from, LocalDate until) {

    public boolean fits(LocalDateTime start) {
      var day = start.toLocalDate();
      return !day.isBefore(from)
          && !day.isAfter(until)
          && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
          && fits(start.toLocalTime());
    }

    private boolean fits(LocalTime time) {
      return switch (part) {
        case ANY -> true;
        case MORNING -> time.isBefore(LocalTime.NOON);
        case AFTERNOON -> !time.isBefore(LocalTime.NOON);
      };
    }
  }

  public Wish at(String site) {
    return new Wish(concerns, site, language, people, stepFree, Set.of());
  }

  boolean isWaiting() {
    return ended == null;
  }
}
