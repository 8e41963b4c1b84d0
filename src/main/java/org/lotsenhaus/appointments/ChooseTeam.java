package org.lotsenhaus.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.lotsenhaus.appointments.Meeting.TeamPlan;
import org.lotsenhaus.calendar.Availability;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.calendar.SlotTaken;
import org.springframework.stereotype.Component;

/**
 * Finds those who are free for a meeting and takes them together. Who was taken in the meantime is
 * left out and the next try begins, until somebody is found or nobody is left.
 */
@Component
class ChooseTeam {

  /** The team that was taken, by the numbers of its resources. */
  record Chosen(List<Integer> resources, boolean interpreted) {}

  private final Availability availability;

  ChooseTeam(Availability availability) {
    this.availability = availability;
  }

  /**
   * @param claim takes all of them, or throws {@link SlotTaken} and has none
   */
  Optional<Chosen> take(Meeting meeting, Instant start, Consumer<List<Integer>> claim) {
    Set<Integer> gone = new HashSet<>();
    for (var team : meeting.teams()) {
      for (var some = free(team, meeting, start, gone); some.isPresent(); ) {
        try {
          claim.accept(some.get());
          return Optional.of(new Chosen(some.get(), team.interpreted()));
        } catch (SlotTaken taken) {
          gone.addAll(taken.resources());
          some = free(team, meeting, start, gone);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Integer>> free(
      TeamPlan team, Meeting meeting, Instant start, Set<Integer> gone) {
    var chosen = new LinkedHashSet<Integer>();
    for (var part : team.team().allOf()) {
      var one = anyOf(part, meeting, start, gone, chosen);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(one.get());
    }
    return Optional.of(new ArrayList<>(chosen));
  }

  /** Any: so that many who come at once don't all try the same. */
  private Optional<Integer> anyOf(
      Part part, Meeting meeting, Instant start, Set<Integer> gone, Set<Integer> chosen) {
    var free = new ArrayList<>(availability.free(part, meeting.need().shares(), start));
    Collections.shuffle(free, ThreadLocalRandom.current());
    return free.stream().filter(it -> !gone.contains(it) && !chosen.contains(it)).findFirst();
  }
}
