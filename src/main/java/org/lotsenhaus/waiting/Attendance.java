package org.lotsenhaus.waiting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.lotsenhaus.waiting.History.Presence;
import org.lotsenhaus.waiting.History.Turn;

/**
 * Past comings and goings at the desks, counted over all of them. Only what happened before a day's
 * last arrival counts: later a desk leaves because nobody is there any more.
 */
final class Attendance {

  /** A desk was left at this second of the day, for this many seconds or for the rest of it. */
  record Leave(double secondOfDay, double length) {}

  private final List<Leave> leaves = new ArrayList<>();
  private final double[] present = new double[HalfHours.COUNT];
  private final List<Double> firstSeen = new ArrayList<>();
  private final ZoneId zone;

  private Attendance(ZoneId zone) {
    this.zone = zone;
  }

  static Attendance of(History history, ZoneId zone) {
    var attendance = new Attendance(zone);
    var desks = history.presences().stream().map(Presence::desk).distinct().toList();
    var byDay =
        history.presences().stream().collect(groupingBy(presence -> day(presence.from(), zone)));
    lastArrivals(history, zone)
        .forEach(
            (day, last) -> attendance.countDay(desks, byDay.getOrDefault(day, List.of()), last));
    return attendance;
  }

  private static Map<LocalDate, Instant> lastArrivals(History history, ZoneId zone) {
    return history.turns().stream()
        .collect(
            toMap(
                turn -> day(turn.arrivedAt(), zone),
                Turn::arrivedAt,
                BinaryOperator.maxBy(Instant::compareTo)));
  }

  private void countDay(List<String> desks, List<Presence> presences, Instant lastArrival) {
    var byDesk = presences.stream().collect(groupingBy(Presence::desk));
    for (var desk : desks) {
      var stays =
          byDesk.getOrDefault(desk, List.of()).stream().sorted(comparing(Presence::from)).toList();
      firstSeen.add(stays.isEmpty() ? Lengths.NEVER : secondOfDay(stays.getFirst().from()));
      for (var i = 0; i < stays.size(); i++) {
        countPresent(stays.get(i).from(), earlier(stays.get(i).to(), lastArrival));
        if (stays.get(i).to().isBefore(lastArrival)) {
          countLeave(stays, i);
        }
      }
    }
  }

  private void countPresent(Instant from, Instant to) {
    for (var at = from; at.isBefore(to); at = at.plusSeconds(60)) {
      present[HalfHours.of(at, zone)] += 60;
    }
  }

  private void countLeave(List<Presence> stays, int i) {
    var left = stays.get(i).to();
    var length =
        i + 1 < stays.size()
            ? Duration.between(left, stays.get(i + 1).from()).toMillis() / 1000.0
            : Lengths.NEVER;
    leaves.add(new Leave(secondOfDay(left), length));
  }

  List<Leave> leaves() {
    return leaves;
  }

  /** Seconds at work, of all desks, in this half-hour of the day. */
  double present(int halfHour) {
    return present[halfHour];
  }

  double present() {
    return Arrays.stream(present).sum();
  }

  /** Second of the day at which a desk opened, {@link Lengths#NEVER} if it didn't. */
  List<Double> firstSeen() {
    return firstSeen;
  }

  private double secondOfDay(Instant instant) {
    return HalfHours.secondOfDay(instant, zone);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate day(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
