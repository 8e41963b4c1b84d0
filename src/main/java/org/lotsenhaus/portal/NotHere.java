package org.lotsenhaus.portal;

/** Something that this city does not have, or not any more; says so in the visitor's language. */
final class NotHere extends RuntimeException {

  private final String messageKey;

  NotHere(String messageKey) {
    super(messageKey);
    this.messageKey = messageKey;
  }

  String messageKey() {
    return messageKey;
  }
}
