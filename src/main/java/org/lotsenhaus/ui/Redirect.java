package org.lotsenhaus.ui;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** After a form was taken: look there. A reload then repeats nothing. */
public final class Redirect {

  private Redirect() {}

  public static ResponseEntity<Page> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
