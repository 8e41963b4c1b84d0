package org.lotsenhaus.casework.documents;

import java.util.UUID;
import org.lotsenhaus.casework.documents.picture.DrawApart;
import org.lotsenhaus.casework.documents.scan.Inspection;
import org.lotsenhaus.casework.documents.store.Description;
import org.springframework.stereotype.Service;

/**
 * Takes a file into a case: what is it, is there a virus in it, what does it look like. That takes
 * its time, and the database isn't kept waiting meanwhile.
 */
@Service
public class KeepDocument {

  private final Inspection inspection;
  private final DrawApart draw;
  private final StoreDocument store;

  KeepDocument(Inspection inspection, DrawApart draw, StoreDocument store) {
    this.inspection = inspection;
    this.draw = draw;
    this.store = store;
  }

  /**
   * @throws org.lotsenhaus.casework.documents.scan.DocumentRefused when it isn't kept
   */
  public UUID keep(UUID caseId, Description said, byte[] content) {
    store.check(caseId);
    var inspected = inspection.inspect(content);
    var drawn = draw.draw(inspected.type(), content);
    return store.store(caseId, said, content, inspected, drawn);
  }
}
