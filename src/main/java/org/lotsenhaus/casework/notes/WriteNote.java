package org.lotsenhaus.casework.notes;

import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was talked about. Notes are added and never changed. */
@Service
public class WriteNote {

  private final CaseDoor door;
  private final Notes notes;
  private final Audit audit;

  WriteNote(CaseDoor door, Notes notes, Audit audit) {
    this.door = door;
    this.notes = notes;
    this.audit = audit;
  }

  @Transactional
  public void write(UUID caseId, Note note) {
    var file = door.work(caseId);
    notes.insert(file, note);
    audit.wrote("wrote a note", RegisterPerson.subject(file.person()));
  }
}
