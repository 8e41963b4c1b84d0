package org.lotsenhaus.waiting;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * When desks leave and when they are back, by half-hour of the day: breaks, shifts that begin late
 * or end early. Learned by {@link Attendance} for all desks together, never for one of them.
 */
final class Absences {

  private static final double[] UNSEEN_BREAKS = {300, 600, 900, 1800, 2700};
  private static final double DOUBT = 10 * 3600.0;
  private static final int ENOUGH = 10;

  private final double[] leavesPerSecond = new double[HalfHours.COUNT];
  private final Lengths[] away = new Lengths[HalfHours.COUNT];
  private final Lengths firstSeen;

  Absences(Attendance attendance) {
    var usual = attendance.leaves().size() / (attendance.present() + DOUBT);
    for (var i = 0; i < HalfHours.COUNT; i++) {
      var leaves = near(attendance, i, 0).count();
      leavesPerSecond[i] = (leaves + usual * DOUBT) / (attendance.present(i) + DOUBT);
      away[i] = awayFrom(attendance, i);
    }
    firstSeen =
        attendance.firstSeen().isEmpty()
            ? Lengths.exactly(Lengths.NEVER)
            : Lengths.of(attendance.firstSeen().stream().mapToDouble(second -> second));
  }

  private static Lengths awayFrom(Attendance attendance, int halfHour) {
    return IntStream.of(1, 3, HalfHours.COUNT)
        .mapToObj(distance -> near(attendance, halfHour, distance).toArray())
        .filter(lengths -> lengths.length >= ENOUGH)
        .findFirst()
        .map(lengths -> Lengths.of(Arrays.stream(lengths)))
        .orElseGet(() -> Lengths.of(DoubleStream.of(UNSEEN_BREAKS)));
  }

  private static DoubleStream near(Attendance attendance, int halfHour, int distance) {
    return attendance.leaves().stream()
        .filter(leave -> Math.abs(HalfHours.of(leave.secondOfDay()) - halfHour) <= distance)
        .mapToDouble(Attendance.Leave::length);
  }

  /** The chance that someone takes a break, or goes home, at the end of a talk of this length. */
  double chanceToLeave(double secondOfDay, double talk) {
    return 1 - Math.exp(-leavesPerSecond[HalfHours.of(secondOfDay)] * talk);
  }

  Lengths awayFrom(double secondOfDay) {
    return away[HalfHours.of(secondOfDay)];
  }

  /** When desks open, as a second of the day; some never do. */
  Lengths firstSeen() {
    return firstSeen;
  }
}
