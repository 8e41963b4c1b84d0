package org.lotsenhaus.admin.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lotsenhaus.municipality.Dated;

/** A key for something new: made from its name, and given to nothing else, ended or not. */
public final class NewKey {

  private static final int LONGEST = 50;

  private NewKey() {}

  public static String of(String name, List<? extends Dated<?>> known) {
    var plain = plain(name);
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? plain : plain + "_" + n)
        .filter(key -> known.stream().noneMatch(it -> it.key().equals(key)))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(String name) {
    var german =
        name.toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    var ascii =
        Normalizer.normalize(german, Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[^a-z]+|_+$", "");
    var whole = ascii.isEmpty() ? "new" : ascii;
    return whole.substring(0, Math.min(LONGEST, whole.length()));
  }
}
