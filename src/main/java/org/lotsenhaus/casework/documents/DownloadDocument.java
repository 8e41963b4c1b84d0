package org.lotsenhaus.casework.documents;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a paper out as it was handed in, and writes down to whom. */
@Service
class DownloadDocument {

  private final CaseDoor door;
  private final Documents documents;
  private final Contents contents;

  DownloadDocument(CaseDoor door, Documents documents, Contents contents) {
    this.door = door;
    this.documents = documents;
    this.contents = contents;
  }

  record Download(CaseDocument document, byte[] content) {}

  /**
   * @throws org.lotsenhaus.casework.documents.store.DocumentKeys.KeyMissing when nothing opens it
   * @throws Contents.Infected when a virus was found in it
   */
  @Transactional
  public Download download(UUID caseId, UUID id) {
    door.look(caseId, "downloaded a document");
    var document = Refusal.found(documents.byId(caseId, id));
    return new Download(document, contents.of(document));
  }
}
