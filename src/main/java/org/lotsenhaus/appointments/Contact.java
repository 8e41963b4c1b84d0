package org.lotsenhaus.appointments;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@.<>\",;:]+(\\.[^\\s@.<>\",;:]+)+");
  private static final Pattern MOBILE = Pattern.compile("\\+[1-9]\\d{7,14}");
  private static final int LONGEST = 254;

  /**
   * @throws Unreachable when it is no such address
   */
  public static Contact of(Kind kind, String written) {
    var trimmed = written.strip();
    return switch (kind) {
      case NONE -> NONE;
      case EMAIL -> checked(kind, trimmed.toLowerCase(Locale.ROOT), EMAIL);
      case MOBILE -> checked(kind, international(trimmed), MOBILE);
    };
  }

  private static Contact checked(Kind kind, String address, Pattern pattern) {
    if (address.length() > LONGEST || !pattern.matcher(address).matches()) {
      throw new Unreachable(kind);
    }
    return new Contact(kind, address);
  }

  /** As people write it: 0151 234-567, 0049 151 …, +49 (0)151 …. */
  private static String international(String written) {
    var digits = written.replace("(0)", "").replaceAll("[\\s()/.\u2010-\u2015-]", "");
    if (digits.startsWith("00")) {
      return "+" + digits.substring(2);
    }
    return digits.startsWith("0") ? "+49" + digits.substring(1) : digits;
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
