package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.waiting.Post.Doing;

/** Reads what each desk is doing now, and how long that may go on. */
record Posts(House house, Experience experience, WhoIsNext policy) {

  List<Post> all() {
    return house.desks().stream().map(this::post).toList();
  }

  private Post post(Desk desk) {
    long key = desk.id().hashCode();
    return switch (desk.state()) {
      case DeskState.Free(var since) -> {
        var gap = experience.reactions.afterTalk().after(-fromNow(since));
        yield new Post(key, someoneFor(desk) ? Doing.WRITING_UP : Doing.FREE, gap, 0);
      }
      case DeskState.Talking(var concern, var since) -> {
        var left = experience.talks.of(concern).after(-fromNow(since));
        yield new Post(key + since.hashCode(), Doing.TALKING, left, -fromNow(since));
      }
      case DeskState.Paused(var since, var backAt) ->
          new Post(key, Doing.AWAY, backFrom(since, backAt), 0);
      case DeskState.Closed(var since) -> new Post(key, Doing.AWAY, opensAfter(since), 0);
    };
  }

  private boolean someoneFor(Desk desk) {
    var open = house.desks().stream().filter(Desk::staffed).map(Desk::skills).toList();
    return policy.first(desk.skills(), open, house.waiting(), house.now()).isPresent();
  }

  private Lengths backFrom(Instant since, @Nullable Instant backAt) {
    return backAt != null && backAt.isAfter(house.now())
        ? Lengths.exactly(fromNow(backAt))
        : leftAt(since);
  }

  private Lengths opensAfter(@Nullable Instant since) {
    return since == null
        ? experience.absences.firstSeen().after(secondOfDay(house.now()))
        : leftAt(since);
  }

  private Lengths leftAt(Instant since) {
    return experience.absences.awayFrom(secondOfDay(since)).after(-fromNow(since));
  }

  private double secondOfDay(Instant instant) {
    return HalfHours.secondOfDay(instant, experience.zone);
  }

  private double fromNow(Instant instant) {
    return Duration.between(house.now(), instant).toMillis() / 1000.0;
  }
}
