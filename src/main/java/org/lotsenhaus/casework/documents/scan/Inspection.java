package org.lotsenhaus.casework.documents.scan;

import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.casework.documents.store.DocumentType;
import org.springframework.stereotype.Component;

/** What is found out about a file before anything else looks into it. */
@Component
public class Inspection {

  private final VirusScan viruses;

  public Inspection(VirusScan viruses) {
    this.viruses = viruses;
  }

  public record Inspected(DocumentType type, Scan scan) {}

  /**
   * @throws DocumentRefused when it is nothing that is kept
   */
  public Inspected inspect(byte[] content) {
    var type = TypeByContent.of(content).orElseThrow(() -> new DocumentRefused(Why.WRONG_TYPE));
    return new Inspected(type, viruses.scan(content));
  }
}
