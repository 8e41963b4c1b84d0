package org.lotsenhaus.messaging;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lotsenhaus.messaging.Recipient.Kind;

/** An e-mail address as mail servers take it: {@code name@host.example}. */
final class EmailAddress {

  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;
  private static final Pattern NAME =
      Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private EmailAddress() {}

  static String of(String typed) {
    var plain = Typed.withoutMarks(typed);
    int at = plain.lastIndexOf('@');
    if (at < 1 || plain.length() > LONGEST) {
      throw new NotReachable(Kind.EMAIL);
    }
    var name = plain.substring(0, at);
    var host = host(plain.substring(at + 1));
    if (!fits(name, host)) {
      throw new NotReachable(Kind.EMAIL);
    }
    return name + "@" + host;
  }

  private static boolean fits(String name, String host) {
    return name.length() <= LONGEST_NAME
        && NAME.matcher(name).matches()
        && HOST.matcher(host).matches();
  }

  /** Towns with an umlaut have one in their address, too; servers know it in another spelling. */
  private static String host(String typed) {
    try {
      return IDN.toASCII(typed).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noHost) {
      throw new NotReachable(Kind.EMAIL);
    }
  }
}
