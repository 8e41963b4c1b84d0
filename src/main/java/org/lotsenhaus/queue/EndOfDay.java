package org.lotsenhaus.queue;

import java.time.Clock;
import java.time.LocalDate;
import org.lotsenhaus.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears the line of the bound city after a day: notes die, nobody is left waiting or talking, and
 * desks that somebody forgot to leave are free again.
 */
@Service
class EndOfDay {

  private final Notes notes;
  private final PastDays pastDays;
  private final Shifts shifts;
  private final Audit audit;
  private final Clock clock;

  EndOfDay(Notes notes, PastDays pastDays, Shifts shifts, Audit audit, Clock clock) {
    this.notes = notes;
    this.pastDays = pastDays;
    this.shifts = shifts;
    this.audit = audit;
    this.clock = clock;
  }

  /** What happened since midnight stays; notes don't, whatever their age. */
  @Transactional
  public void clear() {
    var today = LocalDate.now(clock);
    int deleted = notes.deleteAll();
    pastDays.endBefore(today);
    pastDays.forgetBefore(today);
    shifts.closeForgotten(today.atStartOfDay(clock.getZone()).toInstant());
    if (deleted > 0) {
      audit.wrote("delete notes", "notes of the day: " + deleted);
    }
  }
}
