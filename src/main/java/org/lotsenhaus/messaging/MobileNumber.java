package org.lotsenhaus.messaging;

import java.util.regex.Pattern;
import org.lotsenhaus.messaging.Recipient.Kind;

/**
 * A mobile number with its country: {@code +491701234567}. Without one it is a German number; of
 * those, only mobile ones get an SMS.
 */
final class MobileNumber {

  private static final int LONGEST = 60;
  private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9]+");
  private static final Pattern GERMAN_MOBILE = Pattern.compile("\\+491[567][0-9]{7,9}");
  private static final Pattern FOREIGN = Pattern.compile("\\+(?!49)[1-9][0-9]{7,14}");

  private MobileNumber() {}

  static String of(String typed) {
    if (typed.length() > LONGEST) {
      throw new NotReachable(Kind.SMS);
    }
    var digits = Typed.latinDigits(Typed.withoutMarks(typed));
    var number = digits.replace("(0)", "").replaceAll("[\\s()/.\\-–]", "");
    var whole = WRITTEN.matcher(number).matches() ? withCountry(number) : "";
    if (!GERMAN_MOBILE.matcher(whole).matches() && !FOREIGN.matcher(whole).matches()) {
      throw new NotReachable(Kind.SMS);
    }
    return whole;
  }

  private static String withCountry(String number) {
    if (number.startsWith("+")) {
      return number.replaceFirst("^\\+490", "+49");
    }
    if (number.startsWith("00")) {
      return withCountry("+" + number.substring(2));
    }
    return number.startsWith("0") ? "+49" + number.substring(1) : "";
  }
}
