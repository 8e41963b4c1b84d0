package org.lotsenhaus.portal;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param messageKey what happened, and what to do next
 */
public record TroublePage(Frame frame, HttpStatus status, String messageKey) implements Page {

  static TroublePage notNow(Frame frame) {
    return new TroublePage(frame, HttpStatus.SERVICE_UNAVAILABLE, "portal.not_working_now");
  }
}
