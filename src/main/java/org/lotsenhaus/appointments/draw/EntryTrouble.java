package org.lotsenhaus.appointments.draw;

import org.springframework.http.HttpStatus;

/** What is wrong with what was sent by who would like to take part. */
public enum EntryTrouble {
  CONTACT("waiting-list.check_contact", HttpStatus.UNPROCESSABLE_CONTENT),
  ALREADY("draw.already", HttpStatus.UNPROCESSABLE_CONTENT),
  NOT_POSSIBLE("waiting-list.not_possible", HttpStatus.UNPROCESSABLE_CONTENT),
  TOO_LATE("draw.too_late", HttpStatus.CONFLICT),
  TOO_MANY("booking.too_many", HttpStatus.TOO_MANY_REQUESTS);

  private final String words;
  private final HttpStatus status;

  EntryTrouble(String words, HttpStatus status) {
    this.words = words;
    this.status = status;
  }

  /** The key of what is said about it. */
  public String words() {
    return words;
  }

  /** The field says itself what is wrong with it; everything else stands above. */
  public boolean isAtTheField() {
    return this == CONTACT;
  }

  HttpStatus status() {
    return status;
  }
}
