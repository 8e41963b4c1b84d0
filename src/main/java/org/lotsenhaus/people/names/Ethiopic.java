package org.lotsenhaus.people.names;

/** The script of Tigrinya and Amharic: eight forms of each consonant, one for each vowel. */
final class Ethiopic {

  private static final int FIRST = 0x1200;

  private static final String[] CONSONANTS =
      ("h l h m s r s sh q kw k kw b v t ch h hw n ny - k kw kh khw w - z zh y d d j g gw g t ch p ts"
              + " ts f p")
          .split(" ");

  private static final String[] VOWELS = {"e", "u", "i", "a", "e", "", "o", "wa"};

  private Ethiopic() {}

  static boolean has(int letter) {
    return letter >= FIRST && letter < FIRST + CONSONANTS.length * VOWELS.length;
  }

  /** What has no consonant begins with its vowel, and the first of those is an a. */
  static String latin(int letter) {
    var consonant = CONSONANTS[(letter - FIRST) / VOWELS.length];
    var form = (letter - FIRST) % VOWELS.length;
    return consonant.equals("-")
        ? (form == 0 ? "a" : VOWELS[form].isEmpty() ? "i" : VOWELS[form])
        : consonant + VOWELS[form];
  }
}
