package org.lotsenhaus.waiting.bench;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.waiting.Desk;
import org.lotsenhaus.waiting.DeskSkills;
import org.lotsenhaus.waiting.DeskState;
import org.lotsenhaus.waiting.History.Presence;

/** A desk on a synthetic day: its shift, the pace of whoever sits there, and what it does now. */
final class Counter {

  final String id;
  final DeskSkills skills;
  final Shift shift;
  final double pace;
  private DeskState state = new DeskState.Closed(null);
  private boolean writingUp;
  private @Nullable Instant presentSince;

  Counter(String id, DeskSkills skills, Shift shift, double pace) {
    this.id = id;
    this.skills = skills;
    this.shift = shift;
    this.pace = pace;
  }

  void sitDown(Instant now) {
    presentSince = now;
    state = new DeskState.Free(now);
  }

  void call(String concern, Instant now) {
    state = new DeskState.Talking(concern, now);
  }

  void writeUp(Instant now) {
    state = new DeskState.Free(now);
    writingUp = true;
  }

  void putAway() {
    writingUp = false;
  }

  Presence pause(Instant now) {
    state = new DeskState.Paused(now, null);
    return leave(now);
  }

  Presence close(Instant now) {
    state = new DeskState.Closed(now);
    return leave(now);
  }

  private Presence leave(Instant now) {
    var presence = new Presence(id, Objects.requireNonNull(presentSince), now);
    presentSince = null;
    return presence;
  }

  boolean present() {
    return presentSince != null;
  }

  boolean idle() {
    return state instanceof DeskState.Free && !writingUp;
  }

  Desk asSeen() {
    return new Desk(id, skills, state);
  }
}
