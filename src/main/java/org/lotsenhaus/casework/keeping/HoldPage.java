package org.lotsenhaus.casework.keeping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Where somebody says why a case must stay.
 *
 * @param due when it would be deleted; null as long as it is open
 * @param hold what somebody decided before
 */
record HoldPage(
    Frame frame,
    UUID id,
    String name,
    @Nullable String due,
    @Nullable HoldRow hold,
    Entries entries)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
