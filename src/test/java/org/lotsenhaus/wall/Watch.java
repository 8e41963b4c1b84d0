package org.lotsenhaus.wall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotsenhaus.wall.Walk.Errand;

/** Sends somebody through a door twice, for what is hidden and for what doesn't exist. */
final class Watch {

  /** Nameless, so that the house knows them as a whole; what is written about them is hidden. */
  static final Set<String> NAMELESS =
      Set.of("ticket", "appointment", "appointment_event", "waiting_wish", "draw_entry");

  private final Walk walk;
  private final Outsider stranger;
  private final Map<Door, Boolean> open = new HashMap<>();
  private final Map<String, UUID> ids;
  private final List<String> markers;
  private int requests;

  Watch(Walk walk, Outsider stranger, Map<String, UUID> ids, List<String> markers) {
    this.walk = walk;
    this.stranger = stranger;
    this.ids = ids;
    this.markers = markers;
  }

  List<String> leaks(Door door, Outsider who) {
    var leaks = new ArrayList<String>();
    for (var table : door.takesNames() ? tables(door, who) : List.of("person")) {
      var errand = Errand.forPerson(Objects.requireNonNull(ids.get(table)));
      var answer = go(door, who, errand);
      seen(answer, errand)
          .forEach(it -> leaks.add("%s: %s reads %s".formatted(door, who.name(), it)));
      if (door.takesNames() && !NAMELESS.contains(table)) {
        apart(door, who, errand, answer)
            .forEach(it -> leaks.add("%s: %s %s this %s".formatted(door, who.name(), it, table)));
      }
    }
    return leaks;
  }

  /**
   * Who isn't let in is turned away whatever is asked for; and what is open to the street is the
   * same to all, and tried with everything by a stranger.
   */
  private List<String> tables(Door door, Outsider who) {
    var tried = who.name().equals(stranger.name()) || !isOpen(door);
    return tried && go(door, who, Errand.forNothing()).reached()
        ? List.copyOf(ids.keySet())
        : List.of("person");
  }

  private boolean isOpen(Door door) {
    return open.computeIfAbsent(door, it -> go(it, stranger, Errand.forNothing()).reached());
  }

  private Answer go(Door door, Outsider who, Errand errand) {
    requests++;
    return walk.through(door, who, errand);
  }

  private List<String> seen(Answer answer, Errand errand) {
    var sent = errand.sent();
    var others =
        ids.entrySet().stream()
            .filter(it -> !NAMELESS.contains(it.getKey()))
            .map(it -> it.getValue().toString())
            .filter(it -> !sent.contains(it));
    var names = markers.stream().filter(it -> !sent.contains(it));
    return Stream.concat(others, names).filter(answer.raw()::contains).toList();
  }

  private List<String> apart(Door door, Outsider who, Errand errand, Answer first) {
    var nothing = go(door, who, Errand.forNothing());
    if (first.text().equals(nothing.text()) && first.work().equals(nothing.work())) {
      return List.of();
    }
    var again = go(door, who, Errand.forNothing());
    var other = go(door, who, errand);
    return Stream.of(
            differs(Answer::text, nothing, again, other) ? "is told of" : "",
            differs(Answer::work, nothing, again, other) ? "can measure" : "")
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** What differs each time, as the next number in a line does, tells nothing. */
  private static boolean differs(
      Function<Answer, String> part, Answer nothing, Answer again, Answer other) {
    return part.apply(nothing).equals(part.apply(again))
        && !part.apply(other).equals(part.apply(again));
  }

  int requests() {
    return requests;
  }
}
