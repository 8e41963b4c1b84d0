package org.lotsenhaus.appointments;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.NotReachable;
import org.lotsenhaus.messaging.Recipient;

/**
 * How somebody can be reached; NONE is fine: then a slip is printed.
 *
 * @param address of an e-mail in small letters; of a mobile in the form +49151…; null for none
 */
public record Contact(Kind kind, @Nullable String address) {

  public enum Kind {
    EMAIL,
    MOBILE,
    NONE
  }

  public static final Contact NONE = new Contact(Kind.NONE, null);

  /**
   * @throws Unreachable when it is no such address
   */
  public static Contact of(Kind kind, String written) {
    return switch (kind) {
      case NONE -> NONE;
      case EMAIL -> reached(kind, Recipient.Kind.EMAIL, written.toLowerCase(Locale.ROOT));
      case MOBILE -> reached(kind, Recipient.Kind.SMS, written);
    };
  }

  /** What messages can't reach is refused here, and not when one is to be sent. */
  private static Contact reached(Kind kind, Recipient.Kind by, String written) {
    try {
      return new Contact(kind, new Recipient(by, written).address());
    } catch (NotReachable refused) {
      throw new Unreachable(kind);
    }
  }

  /** False for who has a slip only. */
  public boolean isReached() {
    return kind != Kind.NONE;
  }

  /** Enough to find somebody again who says it, and no more: o…@example.org, …567. */
  public String masked() {
    if (address == null) {
      return "–";
    }
    int end = kind == Kind.EMAIL ? address.indexOf('@') : address.length() - 3;
    return (kind == Kind.EMAIL ? address.substring(0, 1) : "") + "…" + address.substring(end);
  }

  /** Says nothing about anybody. */
  @Override
  public String toString() {
    return "Contact[" + kind + "]";
  }

  /** No message could arrive there. */
  public static final class Unreachable extends RuntimeException {
    private final Kind kind;

    Unreachable(Kind kind) {
      super(kind.name());
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }
  }
}
