package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.lotsenhaus.waiting.History.Turn;

/** What a house has learned about itself. Learn it once a day; it doesn't change after that. */
public final class Experience {

  final ServiceTimes talks;
  final Reactions reactions;
  final Absences absences;
  final Overtakers overtakers;
  final double givenBackPerSecond;
  final Calibration calibration;
  final ZoneId zone;

  private Experience(
      History history,
      Map<String, Integer> catalogueMinutes,
      Calibration calibration,
      ZoneId zone) {
    this.talks = ServiceTimes.learn(catalogueMinutes, history.turns());
    this.reactions = Reactions.learn(history);
    this.absences = new Absences(Attendance.of(history, zone));
    this.overtakers = new Overtakers(history, zone);
    this.givenBackPerSecond = givenBackPerSecond(history);
    this.calibration = calibration;
    this.zone = zone;
  }

  /**
   * Learns from past days, and from their forecasts.
   *
   * @param catalogueMinutes what the catalogue says of each concern that can wait in the line
   * @param calibration learned from forecasts of the same days, or {@link Calibration#NONE}
   * @param zone of the house: habits belong to its local time
   */
  public static Experience learn(
      History history,
      Map<String, Integer> catalogueMinutes,
      Calibration calibration,
      ZoneId zone) {
    return new Experience(history, catalogueMinutes, calibration, zone);
  }

  /** A house on its first day. */
  public static Experience none(Map<String, Integer> catalogueMinutes, ZoneId zone) {
    return learn(History.NONE, catalogueMinutes, Calibration.NONE, zone);
  }

  private static double givenBackPerSecond(History history) {
    var givenBack = history.turns().stream().filter(turn -> turn.call() == null).count();
    var waited = history.turns().stream().mapToLong(Experience::secondsInLine).sum();
    return waited == 0 ? 0 : givenBack / (double) waited;
  }

  private static long secondsInLine(Turn turn) {
    var end = turn.call() == null ? turn.endedAt() : turn.call().at();
    return Duration.between(turn.joinedAt(), end).toSeconds();
  }
}
