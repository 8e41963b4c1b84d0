package org.lotsenhaus.appointments.waitinglist;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.Ended;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.messaging.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody off the list who can't do it, or shouldn't be on it; they are told. */
@Service
class RemoveWaiting {

  private final WaitingLine line;
  private final EndWaiting end;
  private final WriteToWaiting write;
  private final Outbox outbox;
  private final Audit audit;

  RemoveWaiting(
      WaitingLine line, EndWaiting end, WriteToWaiting write, Outbox outbox, Audit audit) {
    this.line = line;
    this.end = end;
    this.write = write;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  public void remove(UUID id, String why) {
    var wish = Refusal.found(line.byId(id)).wish();
    if (end.leave(wish, Ended.REMOVED)) {
      outbox.put(write.removed(wish));
      audit.wrote("removed from the waiting list", "wish " + id, why);
    }
  }
}
