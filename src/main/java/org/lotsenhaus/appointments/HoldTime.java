package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.lotsenhaus.appointments.ChooseTeam.Chosen;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a time for somebody who fills in the form. */
@Service
public class HoldTime {

  private final PlanMeeting meetings;
  private final ChooseTeam teams;
  private final Claims claims;
  private final Holds holds;
  private final Clock clock;
  private final Duration length;

  HoldTime(
      PlanMeeting meetings,
      ChooseTeam teams,
      Claims claims,
      Holds holds,
      Clock clock,
      @Value("${lotsenhaus.appointments.hold:10m}") Duration length) {
    this.meetings = meetings;
    this.teams = teams;
    this.claims = claims;
    this.holds = holds;
    this.clock = clock;
    this.length = length;
  }

  /**
   * To be called without a transaction.
   *
   * @throws NotBookable when no time could ever fit
   * @throws JustTaken when nobody is free any more; tells what is near
   */
  public Hold hold(Wish wish, Instant start) {
    return hold(wish, start, it -> {});
  }

  /** As above; what also happens is in the same transaction. */
  public Hold hold(Wish wish, Instant start, Consumer<Hold> also) {
    return hold(wish, start, clock.instant().plus(length), also);
  }

  /**
   * For somebody who must first hear of it. To be called without a transaction.
   *
   * @param also happens in the same transaction: when it throws, nothing is held
   * @throws NotBookable as above
   * @throws JustTaken as above
   */
  public Hold hold(Wish wish, Instant start, Instant until, Consumer<Hold> also) {
    var meeting = meetings.of(wish);
    return teams.with(
        wish,
        meeting,
        start,
        team -> {
          var hold = hold(wish, meeting.from(start), team, until);
          also.accept(hold);
          return hold;
        });
  }

  private Hold hold(Wish wish, TimeSlot time, Chosen team, Instant until) {
    var hold =
        new Hold(UUID.randomUUID(), Tokens.unguessable(), wish, time, team.interpreted(), until);
    claims.hold(hold.id(), team.resources(), time, until);
    holds.save(hold);
    return hold;
  }

  /** "I need more time": as long again from now; false when it is too late for that. */
  @Transactional
  public boolean longer(Hold hold) {
    var until = clock.instant().plus(length);
    if (!claims.extend(hold.id(), until)) {
      return false;
    }
    holds.extend(hold.id(), until);
    return true;
  }

  /** For somebody who goes back and looks for another time. */
  @Transactional
  public void letGo(Hold hold) {
    claims.release(hold.id());
    holds.forget(hold.id());
  }
}
