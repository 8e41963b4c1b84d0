package org.lotsenhaus.casework.documents;

import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.documents.picture.Drawn;
import org.lotsenhaus.casework.documents.scan.Inspection.Inspected;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Description;
import org.lotsenhaus.casework.documents.store.Documents;
import org.lotsenhaus.casework.documents.store.Documents.Kept;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a paper that was looked at into a case, by those who work on it. */
@Service
public class StoreDocument {

  private final CaseDoor door;
  private final Documents documents;
  private final Contents contents;
  private final Audit audit;

  StoreDocument(CaseDoor door, Documents documents, Contents contents, Audit audit) {
    this.door = door;
    this.documents = documents;
    this.contents = contents;
    this.audit = audit;
  }

  /** Before the work of looking at what they bring: whether they may. */
  @Transactional(readOnly = true)
  public void check(UUID caseId) {
    door.work(caseId);
  }

  @Transactional
  public UUID store(
      UUID caseId, Description said, byte[] content, Inspected inspected, Drawn drawn) {
    var file = door.work(caseId);
    var kept = new Kept(content.length, drawn.pages(), inspected.scan());
    var id = documents.insert(file, said, inspected.type(), kept);
    contents.keep(file, id, content, drawn.pictures());
    audit.wrote("kept a document", RegisterPerson.subject(file.person()));
    return id;
  }
}
