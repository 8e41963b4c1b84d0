package org.lotsenhaus.people.names;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A word of any script in the letters a to z, roughly as it would be said. */
final class Romanised {

  /** Ukrainian, Russian and Bulgarian; where they differ, what costs least in comparing. */
  private static final String CYRILLIC =
      """
      а a б b в v г g ґ g д d е e є ie ё io ж zh з z и i і i ї i й i к k л l м m н n о o п p р r
      с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ a ы i ь - ' - э e ю iu я ia ј i љ l њ n џ j
      ѓ g ѕ z ќ k ђ j ћ ch қ q ғ gh ҳ h ү u ұ u ө o ң n ә a һ h ӯ u ҷ j ӣ i
      """;

  /** Letters that say more than the letter without its mark. */
  private static final String LATIN =
      """
      ä ae ö oe ü ue ß ss ı i ş sh ș sh ç ch č ch ć ch š sh ś sh ž zh ź zh ż zh ț ts ţ ts ł l ø oe
      å o æ ae œ oe đ d ð d þ th ə a ğ g ŋ n ʿ - ʾ - ʻ - ʼ - ’ - ‘ - ` - ´ -
      """;

  /** Without the short vowels: for keys, and for scripts other than Latin on the other side. */
  private static final String ARABIC =
      """
      ا a ب b پ p ت t ة a ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع -
      غ gh ف f ق q ك k گ g ل l م m ن n ه h و w ي y ٹ t ڈ d ڑ r ں n
      """;

  private static final Map<String, String> LETTERS = new HashMap<>();

  static {
    for (var letters : new String[] {CYRILLIC, LATIN, ARABIC}) {
      var list = letters.strip().split("\\s+");
      for (var i = 0; i < list.length; i += 2) {
        LETTERS.put(list[i], list[i + 1].replace("-", ""));
      }
    }
  }

  private static final Transliterator OTHERS =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Romanised() {}

  static String of(String word) {
    var latin = new StringBuilder();
    Normalizer.normalize(word.replace("İ", "i").toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
        .codePoints()
        .forEach(letter -> latin.append(latin(letter)));
    return latin.toString().replaceAll("[^a-z]", "");
  }

  private static String latin(int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return Character.toString(letter);
    }
    if (Ethiopic.has(letter)) {
      return Ethiopic.latin(letter);
    }
    var known = LETTERS.get(Character.toString(letter));
    return known != null ? known : withoutMarks(Character.toString(letter));
  }

  /** Vietnamese, Polish, Romanian … : the letter below its marks; other scripts as ICU has them. */
  private static String withoutMarks(String letter) {
    var bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.matches("[a-z]*") ? bare : OTHERS.transliterate(bare);
  }
}
