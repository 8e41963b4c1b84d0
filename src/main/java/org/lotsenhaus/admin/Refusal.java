package org.lotsenhaus.admin;

import java.util.Optional;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** What a page of the administration answers when there is nothing to show. */
public final class Refusal {

  private Refusal() {}

  public static <T> T found(Optional<T> thing) {
    return thing.orElseThrow(Refusal::notHere);
  }

  /** What isn't there and what somebody may not see are one and the same to them. */
  public static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** A page that says itself with which status it comes. */
  public static ResponseEntity<Page> answer(Page page) {
    return ResponseEntity.status(page.status()).body(page);
  }

  public static HttpStatus status(Entries entries) {
    return entries.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
