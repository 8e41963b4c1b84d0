package org.lotsenhaus.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotsenhaus.wall.Walk.Errand;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * What outsiders see who ask for nobody in particular: lists, figures, choices. Somebody hidden
 * must not make a difference there, were it a one in place of a nought.
 */
final class Sight {

  private record Look(Door door, Outsider who) {}

  private final Walk walk;
  private final List<Door> doors;
  private final Errand nothing = Errand.forNothing();
  private final Map<Look, String> seen = new LinkedHashMap<>();

  Sight(Walk walk, List<Door> doors) {
    this.walk = walk;
    this.doors =
        doors.stream()
            .filter(it -> it.method() == RequestMethod.GET && !it.isAboutSomething())
            .toList();
  }

  /** What is open to the street is looked at from there alone: it is the same to all. */
  void look(List<Outsider> all, Outsider stranger) {
    for (var door : doors) {
      var open = walk.through(door, stranger, nothing);
      seen.put(new Look(door, stranger), open.text());
      if (!open.reached()) {
        all.forEach(it -> seen.put(new Look(door, it), text(door, it)));
      }
    }
  }

  private String text(Door door, Outsider who) {
    return walk.through(door, who, nothing).text();
  }

  /** Where it isn't as before; what differs each time tells nothing. */
  List<String> differences() {
    var different = new ArrayList<String>();
    seen.forEach((look, before) -> {
      var now = text(look.door(), look.who());
      if (!now.equals(before) && text(look.door(), look.who()).equals(now)) {
        different.add(look.door() + ": " + look.who().name());
      }
    });
    return different;
  }

  int size() {
    return seen.size();
  }
}
