package org.lotsenhaus.messaging;

/**
 * Whom a message reaches. However an address was typed, it is kept in one way: two that are equal
 * reach the same mailbox or telephone.
 *
 * @throws NotReachable when nothing could ever arrive there
 */
public record Recipient(Kind kind, String address) {

  public enum Kind {
    EMAIL,
    SMS
  }

  public Recipient {
    address =
        switch (kind) {
          case EMAIL -> EmailAddress.of(address);
          case SMS -> MobileNumber.of(address);
        };
  }

  public static Recipient email(String typed) {
    return new Recipient(Kind.EMAIL, typed);
  }

  public static Recipient sms(String typed) {
    return new Recipient(Kind.SMS, typed);
  }

  /** Logs tell of messages, never of people. */
  @Override
  public String toString() {
    return "Recipient[" + kind + "]";
  }
}
