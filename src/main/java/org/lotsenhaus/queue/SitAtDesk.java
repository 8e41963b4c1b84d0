package org.lotsenhaus.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.shared.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a desk, pausing, coming back, leaving it. */
@Service
public class SitAtDesk {

  private final CityPlans plans;
  private final Shifts shifts;
  private final Live live;
  private final Audit audit;

  SitAtDesk(CityPlans plans, Shifts shifts, Live live, Audit audit) {
    this.plans = plans;
    this.shifts = shifts;
    this.live = live;
    this.audit = audit;
  }

  /** Desks where this person may serve somebody: all of a desk's protected areas must be theirs. */
  public List<Desk> desksFor(StaffMember member) {
    var plan = plans.current();
    return plan.desks().stream()
        .filter(desk -> member.compartments().containsAll(plan.compartmentsAt(desk)))
        .toList();
  }

  /**
   * @throws DeskTaken when somebody else sits there
   */
  @Transactional
  public void sit(StaffMember member, String desk) {
    var chosen =
        desksFor(member).stream()
            .filter(it -> it.key().equals(desk))
            .findFirst()
            .orElseThrow(() -> new DeskTaken(desk));
    try {
      shifts.open(
          chosen.site(),
          desk,
          member.id(),
          member.languages().stream().map(Language::new).toList());
    } catch (DuplicateKeyException taken) {
      throw new DeskTaken(desk);
    }
    audit.wrote("sit", "desk " + desk);
    live.announce(Topics.line(chosen.site()));
  }

  @Transactional
  public void pause(Shift shift, @Nullable Instant backAt) {
    shifts.pause(shift, backAt);
    live.announce(Topics.line(shift.site()));
  }

  @Transactional
  public void resume(Shift shift) {
    shifts.resume(shift);
    live.announce(Topics.line(shift.site()));
  }

  @Transactional
  public void leave(Shift shift) {
    shifts.close(shift);
    live.announce(Topics.line(shift.site()));
  }

  /** Somebody else sits at this desk, or it is not one for this person. */
  public static final class DeskTaken extends RuntimeException {
    DeskTaken(String desk) {
      super(desk);
    }
  }
}
