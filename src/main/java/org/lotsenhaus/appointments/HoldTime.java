package org.lotsenhaus.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lotsenhaus.calendar.Claims;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a time for somebody who fills in the form. */
@Service
public class HoldTime {

  private static final int NEAR = 6;

  private final PlanMeeting meetings;
  private final ChooseTeam teams;
  private final FindTimes times;
  private final Claims claims;
  private final Holds holds;
  private final Clock clock;
  private final Duration length;

  HoldTime(
      PlanMeeting meetings,
      ChooseTeam teams,
      FindTimes times,
      Claims claims,
      Holds holds,
      Clock clock,
      @Value("${lotsenhaus.appointments.hold:10m}") Duration length) {
    this.meetings = meetings;
    this.teams = teams;
    this.times = times;
    this.claims = claims;
    this.holds = holds;
    this.clock = clock;
    this.length = length;
  }

  /**
   * @throws NotBookable when no time could ever fit
   * @throws JustTaken when nobody is free any more; tells what is near
   */
  @Transactional(noRollbackFor = JustTaken.class)
  public Hold hold(Wish wish, Instant start) {
    var meeting = meetings.of(wish);
    var until = clock.instant().plus(length);
    var id = UUID.randomUUID();
    if (!start.isAfter(clock.instant())) {
      throw new JustTaken(start, times.near(wish, start, NEAR));
    }
    var chosen =
        teams
            .take(meeting, start, some -> claims.hold(id, some, meeting.from(start), until))
            .orElseThrow(() -> new JustTaken(start, times.near(wish, start, NEAR)));
    var hold =
        new Hold(id, Tokens.unguessable(), wish, meeting.from(start), chosen.interpreted(), until);
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
