package org.lotsenhaus.retention.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lotsenhaus.casework.documents.store.CaseDocument;

/**
 * What a paper is called among the others: a number before it, so that none is called like another
 * or like a device; short enough for every system; and nothing that turns writing round, behind
 * which an ending could hide.
 */
final class PaperName {

  static final String FOLDER = "dokumente/";

  private static final int LONGEST = 60;
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cntrl}/\\\\:*?\"<>|\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]+");

  private PaperName() {}

  static String of(int number, CaseDocument paper) {
    var safe = UNSAFE.matcher(paper.description().name()).replaceAll("_");
    var whole = Normalizer.normalize(safe, Normalizer.Form.NFC);
    return String.format(Locale.ROOT, "%02d %s.%s", number, cut(whole), paper.type().ending());
  }

  private static String cut(String name) {
    var points = name.codePoints().limit(LONGEST).toArray();
    return new String(points, 0, points.length).strip();
  }
}
