package org.lotsenhaus.appointments.week;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Claims;
import org.lotsenhaus.shared.TimeSlot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes time of a resource for something else than an appointment, and gives it back. */
@Service
class BlockTime {

  private final Claims claims;
  private final BlockedTimes blocked;
  private final Audit audit;

  BlockTime(Claims claims, BlockedTimes blocked, Audit audit) {
    this.claims = claims;
    this.blocked = blocked;
    this.audit = audit;
  }

  /**
   * @throws org.lotsenhaus.calendar.SlotTaken when something lies in this time already
   */
  @Transactional
  public void block(int resource, TimeSlot time, String reason) {
    var id = UUID.randomUUID();
    claims.block(id, resource, time);
    blocked.insert(id, resource, reason);
    audit.wrote("block_time", "resource " + resource);
  }

  @Transactional
  public void free(UUID id) {
    var it = Refusal.found(blocked.byId(id));
    claims.release(id);
    blocked.delete(id);
    audit.wrote("unblock_time", "resource " + it.resource());
  }
}
