package org.lotsenhaus.messaging;

/** A message didn't go out. */
class NotCarried extends Exception {

  private final Trouble trouble;

  NotCarried(Trouble trouble) {
    super(trouble.name());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
