package org.lotsenhaus.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.calendar.Need.Team;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.shared.TimeSlot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The joint search by itself, without a wish to be read and without a house around it: any of 150
 * advisers with one of 300 interpreters and one of 30 rooms, over 90 days that are 60 % full.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JointSearchBenchmark {

  private static final int DAYS = 90;
  private static final int TICKS = DAYS * 24 * 12;
  private static final int OPENS_AT = 8;
  private static final int HOURS = 8;
  private static final double FULL = 0.6;
  private static final Instant ORIGIN =
      LocalDate.of(2026, 11, 24).atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final List<String> LANGUAGES = List.of("ar", "uk", "fa", "tr", "ku", "ti");
  private static final Duration MEETING = Duration.ofMinutes(45);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Random random = new Random(7);
  private final Map<Integer, ResourceTimes> all = new HashMap<>();
  private final CityTimes city;
  private int turn;

  public JointSearchBenchmark() {
    add(150, Kind.ADVISER);
    add(300, Kind.INTERPRETER);
    add(30, Kind.ROOM);
    city = new CityTimes(ORIGIN, TICKS, all);
  }

  private void add(int many, Kind kind) {
    for (int i = 0; i < many; i++) {
      var number = all.size() + 1;
      var tags = Set.of(kind.tag(), LANGUAGES.get(i % LANGUAGES.size()));
      var resource = new Resource(number, kind, kind + "-" + i, tags);
      all.put(number, times(resource));
    }
  }

  private ResourceTimes times(Resource resource) {
    var open = Ticks.row(TICKS);
    var taken = new ArrayList<TimeSlot>();
    for (int day = 0; day < DAYS; day++) {
      var morning = ORIGIN.plus(Duration.ofDays(day)).plus(Duration.ofHours(OPENS_AT));
      Ticks.open(open, new TimeSlot(morning, morning.plus(Duration.ofHours(HOURS))), ORIGIN);
      for (int hour = 0; hour < HOURS; hour++) {
        var begin = morning.plus(Duration.ofHours(hour));
        if (random.nextDouble() < FULL) {
          taken.add(new TimeSlot(begin, begin.plus(AN_HOUR)));
        }
      }
    }
    var times =
        new ResourceTimes(resource, ORIGIN, Map.of(ResourceTimes.FOR_EVERYBODY, open), TICKS);
    times.takenAre(taken);
    return times;
  }

  @Benchmark
  public Starts while_nobody_books() {
    return search();
  }

  /** What was kept of three resources is worked out anew. */
  @Benchmark
  public Starts after_each_booking() {
    var begin = ORIGIN.plus(Duration.ofDays(turn % DAYS)).plus(Duration.ofHours(OPENS_AT));
    var time = new TimeSlot(begin, begin.plus(MEETING));
    for (int resource : new int[] {1 + turn % 150, 151 + turn % 300, 451 + turn % 30}) {
      city.take(resource, time, null);
    }
    return search();
  }

  private Starts search() {
    var language = LANGUAGES.get(turn++ % LANGUAGES.size());
    var room = Part.throughout(MEETING, Kind.ROOM.tag());
    var need =
        Need.of(
            Team.of(Part.throughout(MEETING, Kind.ADVISER.tag(), language), room),
            Team.of(
                Part.throughout(MEETING, Kind.ADVISER.tag()),
                room,
                Part.throughout(MEETING, Kind.INTERPRETER.tag(), language)));
    return city.starts(need, ORIGIN, ORIGIN, ORIGIN.plus(Duration.ofDays(DAYS)));
  }
}
