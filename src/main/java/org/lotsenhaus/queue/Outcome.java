package org.lotsenhaus.queue;

/** How a talk at a desk ended, in the order of the keys on the desk's page. */
public enum Outcome {
  ANSWERED,
  DOCUMENTS_TAKEN,
  APPOINTMENT_NEEDED,
  REFERRED,
  OTHER
}
