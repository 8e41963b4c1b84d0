package org.lotsenhaus.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.people.Topic;

/**
 * Who in a city helps with a topic beside the one who accompanies: by what their units are called.
 */
record DemoPartners(StaffMember manager, List<StaffMember> all) {

  private static final Map<Topic, List<String>> HELP =
      Map.of(
          Topic.SCHOOL, List.of("integration_centre", "education"),
          Topic.HOUSING, List.of("accommodation", "caritas"),
          Topic.MONEY, List.of("consumer_advice", "benefits", "jobcenter"),
          Topic.WORK, List.of("jobcenter"));

  /** Found in every one of the three cities, at least by the last of these. */
  private static final List<String> OTHERWISE = List.of("caritas", "jobcenter", "education");

  Optional<UUID> deputy() {
    return all.stream()
        .filter(it -> it.login().equals(DemoWeeks.DEPUTY))
        .map(StaffMember::id)
        .findFirst();
  }

  Optional<StaffMember> forTopic(Topic topic) {
    return helping(topic).findFirst();
  }

  /** Who may help when the first can't. */
  Optional<StaffMember> nextForTopic(Topic topic) {
    var first = forTopic(topic).map(StaffMember::unit);
    return helping(topic).filter(it -> !first.equals(Optional.of(it.unit()))).findFirst();
  }

  private Stream<StaffMember> helping(Topic topic) {
    return Stream.concat(HELP.getOrDefault(topic, List.of()).stream(), OTHERWISE.stream())
        .flatMap(name -> all.stream().filter(it -> it.unit().contains(name)))
        .filter(it -> !it.unit().equals(manager.unit()));
  }
}
