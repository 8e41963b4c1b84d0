package org.lotsenhaus.ui;

import org.springframework.http.HttpStatus;

/**
 * What a controller returns for people to read. The template of the same name lies beside the
 * record and takes exactly it, as {@code page}.
 */
public interface Page {

  /** Errors are pages too, with the right status. */
  default HttpStatus status() {
    return HttpStatus.OK;
  }
}
