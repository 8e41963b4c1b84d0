package org.lotsenhaus.casework.documents.scan;

import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;

/** What a house has against viruses. */
public interface VirusScan {

  /**
   * @throws DocumentRefused when there is a virus in it, or the scanner gives no answer
   */
  Scan scan(byte[] content);

  default boolean isThere() {
    return this != NONE;
  }

  /**
   * The house has no scanner: documents are kept, and their pages say so. They are scanned when
   * there is one.
   */
  VirusScan NONE = content -> Scan.UNSCANNED;
}
