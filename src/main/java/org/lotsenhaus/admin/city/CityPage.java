package org.lotsenhaus.admin.city;

import gg.jte.Content;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/** How the city is reached, and what it decides about its queue. */
public record CityPage(Frame frame, Entries contact, Entries rules, Content changed)
    implements Page {

  @Override
  public HttpStatus status() {
    return contact.isFine() ? Refusal.status(rules) : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
