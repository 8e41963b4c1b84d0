package org.lotsenhaus.appointments.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * When it can be: the second step, and the page on which an appointment is moved.
 *
 * @param action takes a chosen time
 * @param back to what is wanted
 * @param old the time that an appointment has now, or null for a new one
 * @param spoken the language that is interpreted; empty for German
 * @param draw where times for the same are given by lot right now
 * @param month null when nothing is free anywhere
 */
public record TimePage(
    Frame frame,
    String action,
    List<Map.Entry<String, String>> fields,
    String back,
    @Nullable LocalDateTime old,
    long minutes,
    int people,
    String spoken,
    List<Place> places,
    List<Filter> filters,
    @Nullable Month month,
    @Nullable Held held,
    @Nullable Refused refused,
    String waitingList,
    @Nullable String draw)
    implements Page {

  /** A site with its first free time, if it has one. */
  public record Place(
      String name, String address, @Nullable LocalDateTime first, String path, boolean chosen) {}

  public record Filter(String text, String path, boolean chosen) {}

  /** A time that is kept for this person already. */
  public record Held(LocalDateTime time, LocalTime until, String path) {}

  /**
   * Why the last attempt came to nothing.
   *
   * @param gone the time that was taken, or null
   * @param lacking which of them all was taken, as a message; null where that can't be said
   */
  public record Refused(
      String key,
      @Nullable LocalDateTime gone,
      @Nullable String lacking,
      List<Time> near,
      HttpStatus status) {}

  @Override
  public HttpStatus status() {
    return refused == null ? HttpStatus.OK : refused.status();
  }

  public boolean chosenDay(LocalDate day) {
    return month != null && day.equals(month.day());
  }
}
