package org.lotsenhaus.ui;

/**
 * Something that the city does not have, or not any more; the house says so in the visitor's
 * language.
 */
public final class NotHere extends RuntimeException {

  private final String messageKey;

  public NotHere(String messageKey) {
    super(messageKey);
    this.messageKey = messageKey;
  }

  public String messageKey() {
    return messageKey;
  }
}
