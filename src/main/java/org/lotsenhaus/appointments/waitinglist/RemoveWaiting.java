package org.lotsenhaus.appointments.waitinglist;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.Ended;
import org.lotsenhaus.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody off the list who can't do it, or shouldn't be on it; they are told. */
@Service
class RemoveWaiting {

  private final WaitingLine line;
  private final EndWaiting end;
  private final TellWaiting tell;
  private final Audit audit;

  RemoveWaiting(WaitingLine line, EndWaiting end, TellWaiting tell, Audit audit) {
    this.line = line;
    this.end = end;
    this.tell = tell;
    this.audit = audit;
  }

  @Transactional
  public void remove(UUID id, String why) {
    var wish = Refusal.found(line.byId(id)).wish();
    if (end.leave(wish, Ended.REMOVED)) {
      tell.removed(wish);
      audit.wrote("removed from the waiting list", "wish " + id, why);
    }
  }
}
