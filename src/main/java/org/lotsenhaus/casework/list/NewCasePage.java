package org.lotsenhaus.casework.list;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.EntryReason;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Why somebody is to be accompanied.
 *
 * @param refused whether nothing was chosen
 */
public record NewCasePage(Frame frame, UUID person, String name, boolean refused) implements Page {

  public List<EntryReason> reasons() {
    return List.of(EntryReason.values());
  }

  @Override
  public HttpStatus status() {
    return refused ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
  }
}
