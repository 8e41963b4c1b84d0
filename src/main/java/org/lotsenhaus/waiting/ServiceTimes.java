package org.lotsenhaus.waiting;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.lotsenhaus.waiting.History.Turn;

/**
 * How long a desk is taken by one call, per concern: from the call to the end, people who do not
 * appear included. The catalogue's minutes count like {@value #PRIOR} talks of log-normal length,
 * scaled by how the house as a whole compares with its catalogue; every talk seen counts once. So a
 * new house believes the catalogue and an old one itself. No pace of a desk or a person is learned.
 */
final class ServiceTimes {

  private static final int PRIOR = 12;
  private static final double SIGMA = 0.6;
  private static final int UNHEARD_OF_MINUTES = 15;

  private final Map<String, Lengths> byConcern = new HashMap<>();
  private final Lengths unheardOf;

  private ServiceTimes(Map<String, Integer> catalogueMinutes, List<Turn> served) {
    var pace = pace(catalogueMinutes, served);
    var seen = served.stream().collect(groupingBy(Turn::concern));
    this.unheardOf = Lengths.of(prior(UNHEARD_OF_MINUTES, pace));
    Stream.concat(catalogueMinutes.keySet().stream(), seen.keySet().stream())
        .distinct()
        .forEach(concern -> {
          var minutes = catalogueMinutes.getOrDefault(concern, UNHEARD_OF_MINUTES);
          var talks = seen.getOrDefault(concern, List.of()).stream();
          byConcern.put(
              concern,
              Lengths.of(
                  DoubleStream.concat(
                      prior(minutes, pace), talks.mapToDouble(ServiceTimes::seconds))));
        });
  }

  static ServiceTimes learn(Map<String, Integer> catalogueMinutes, List<Turn> turns) {
    return new ServiceTimes(
        catalogueMinutes, turns.stream().filter(turn -> turn.call() != null).toList());
  }

  Lengths of(String concern) {
    return byConcern.getOrDefault(concern, unheardOf);
  }

  private static DoubleStream prior(int minutes, double pace) {
    return Lengths.logNormal(minutes * 60 * pace, SIGMA, PRIOR);
  }

  /** Time taken by all talks against what the catalogue expects; one day's worth of doubt. */
  private static double pace(Map<String, Integer> catalogueMinutes, List<Turn> served) {
    var doubt = 8 * 3600.0;
    var expected =
        served.stream()
            .mapToDouble(
                turn -> 60.0 * catalogueMinutes.getOrDefault(turn.concern(), UNHEARD_OF_MINUTES))
            .sum();
    var taken = served.stream().mapToDouble(ServiceTimes::seconds).sum();
    return (taken + doubt) / (expected + doubt);
  }

  private static double seconds(Turn turn) {
    return Objects.requireNonNull(turn.call()).until(turn.endedAt()).toMillis() / 1000.0;
  }
}
