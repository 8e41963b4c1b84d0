package org.lotsenhaus.casework.documents.scan;

import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;

/** What a house has against viruses. */
public interface VirusScan {

  /**
   * @throws DocumentRefused when there is a virus in it, or the scanner gives no answer
   */
  Scan scan(byte[] content);

  /** The house has no scanner: documents are kept, and their pages say so. */
  VirusScan NONE = content -> Scan.UNSCANNED;
}
