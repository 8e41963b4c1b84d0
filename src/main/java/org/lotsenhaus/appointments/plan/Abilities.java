package org.lotsenhaus.appointments.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.appointments.Skills;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.shared.Language;

/** What somebody can and where they are, between the tags of searches and the fields of a form. */
final class Abilities {

  private Abilities() {}

  static Entries entries(Resource resource) {
    return Entries.none()
        .with("units", keys(resource, Skills.unit("")))
        .with("sites", keys(resource, Skills.site("")))
        .with("languages", keys(resource, "language:"))
        .with("sworn", resource.tags().contains(Skills.SWORN));
  }

  static List<String> keys(Resource resource, String prefix) {
    return resource.tags().stream()
        .filter(it -> it.startsWith(prefix))
        .map(it -> it.substring(prefix.length()))
        .sorted()
        .toList();
  }

  static Set<String> ofPerson(Entries typed, ResourceChoices choices) {
    var tags = new TreeSet<String>();
    typed.someOf("units", choices.units()).forEach(it -> tags.add(Skills.unit(it)));
    typed.someOf("sites", choices.sites()).forEach(it -> tags.add(Skills.site(it)));
    typed
        .someOf("languages", choices.languages())
        .forEach(it -> tags.add(Skills.language(new Language(it))));
    if (typed.isOn("sworn")) {
      tags.add(Skills.SWORN);
    }
    return tags;
  }

  static Set<String> ofRoom(Room room) {
    var tags = new ArrayList<>(List.of(Skills.FOR_APPOINTMENTS));
    tags.add(Skills.site(room.site()));
    IntStream.rangeClosed(1, room.seats()).mapToObj(Skills::seats).forEach(tags::add);
    if (room.stepFree()) {
      tags.add(Skills.STEP_FREE);
    }
    return Set.copyOf(tags);
  }
}
