package org.lotsenhaus.admin;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a page of the administration answers when there is nothing to show. */
public final class Refusal {

  private Refusal() {}

  public static <T> T found(Optional<T> thing) {
    return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  public static HttpStatus status(Entries entries) {
    return entries.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
