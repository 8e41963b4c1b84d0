package org.lotsenhaus.admin.city;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param partner null while it is new
 */
public record PartnerPage(
    Frame frame, @Nullable Partner partner, List<Choice> kinds, Entries entries, Content changed)
    implements Page {

  @Override
  public HttpStatus status() {
    return Refusal.status(entries);
  }
}
