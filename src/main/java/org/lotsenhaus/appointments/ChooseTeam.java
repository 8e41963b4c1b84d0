package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Meeting.TeamPlan;
import org.lotsenhaus.calendar.Availability;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Need;
import org.lotsenhaus.calendar.Need.Part;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.SlotTaken;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds those who are free for a meeting and books them together. Who was taken in the meantime is
 * left out and the next try begins, in a transaction of its own: nobody waits for anybody while
 * holding what somebody else wants.
 */
@Component
class ChooseTeam {

  private static final int NEAR = 6;

  /** A team, by the numbers of its resources. */
  record Chosen(List<Integer> resources, boolean interpreted) {}

  private final Availability availability;
  private final FindTimes times;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChooseTeam(
      Availability availability, FindTimes times, TransactionTemplate transaction, Clock clock) {
    this.availability = availability;
    this.times = times;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * To be called without a transaction.
   *
   * @param work claims the team and does all that belongs to it, or throws {@link SlotTaken}
   * @throws JustTaken when nobody is free any more, or the time is over; tells what is near
   */
  <T> T with(Wish wish, Meeting meeting, Instant start, Function<Chosen, T> work) {
    Set<Integer> gone = new HashSet<>();
    if (start.isAfter(clock.instant())) {
      for (var team : meeting.teams()) {
        var done = firstFree(team, meeting, start, gone, work);
        if (done.isPresent()) {
          return done.get();
        }
      }
    }
    throw new JustTaken(start, lacking(meeting, start, gone), times.near(wish, start, NEAR));
  }

  /** Of the last team: it is the one that asks for the least of each. */
  private @Nullable Kind lacking(Meeting meeting, Instant start, Set<Integer> gone) {
    if (!start.isAfter(clock.instant())) {
      return null;
    }
    return meeting.teams().getLast().team().allOf().stream()
        .filter(it -> gone.containsAll(availability.free(meeting.need(), it, start)))
        .flatMap(it -> Arrays.stream(Kind.values()).filter(kind -> it.tags().contains(kind.tag())))
        .findFirst()
        .orElse(null);
  }

  private <T> Optional<T> firstFree(
      TeamPlan team, Meeting meeting, Instant start, Set<Integer> gone, Function<Chosen, T> work) {
    for (var some = free(team, meeting, start, gone);
        some.isPresent();
        some = free(team, meeting, start, gone)) {
      var chosen = new Chosen(some.get(), team.interpreted());
      try {
        return Optional.ofNullable(transaction.execute(it -> work.apply(chosen)));
      } catch (SlotTaken taken) {
        gone.addAll(taken.resources());
      } catch (PessimisticLockingFailureException eachWaitsForTheOther) {
        // the database let the other one through: look again who is left
      }
    }
    return Optional.empty();
  }

  private Optional<List<Integer>> free(
      TeamPlan team, Meeting meeting, Instant start, Set<Integer> gone) {
    var chosen = new LinkedHashSet<Integer>();
    for (var part : team.team().allOf()) {
      var one = anyOf(part, meeting.need(), start, gone, chosen);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(one.get());
    }
    return Optional.of(new ArrayList<>(chosen));
  }

  /** Any: so that many who come at once don't all try the same. Who moves keeps whom they had. */
  private Optional<Integer> anyOf(
      Part part, Need need, Instant start, Set<Integer> gone, Set<Integer> chosen) {
    var free = new ArrayList<>(availability.free(need, part, start));
    Collections.shuffle(free, ThreadLocalRandom.current());
    var before = need.givesUp().stream().map(Claim::resource).collect(Collectors.toSet());
    free.sort(Comparator.comparing(it -> !before.contains(it)));
    return free.stream().filter(it -> !gone.contains(it) && !chosen.contains(it)).findFirst();
  }
}
