package org.lotsenhaus.people;

import java.util.regex.Pattern;

/**
 * Whether a text tells of one person: an address of e-mail, a telephone or file number, a date of
 * birth. Names can't be told from other words; the page asks not to write any.
 */
public final class AboutSomebody {

  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

  /** In the digits of any script. */
  private static final Pattern NUMBER = Pattern.compile("(?:\\p{Nd}[ /().-]?){6,}");

  private static final Pattern DATE =
      Pattern.compile("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(19|20)\\d\\d\\b");

  /** 2026/27 is nobody's number. */
  private static final Pattern SCHOOL_YEAR = Pattern.compile("\\b20\\d\\d/(20)?\\d\\d\\b(?![/.-])");

  private AboutSomebody() {}

  public static boolean tells(String text) {
    return EMAIL.matcher(text).find()
        || NUMBER.matcher(SCHOOL_YEAR.matcher(text).replaceAll("…")).find()
        || DATE.matcher(text).find();
  }
}
