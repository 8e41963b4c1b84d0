package org.lotsenhaus.casework.emergency;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

record EmergencyPage(Frame frame, UUID id, Entries entries) implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
