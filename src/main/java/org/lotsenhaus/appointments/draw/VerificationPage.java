package org.lotsenhaus.appointments.draw;

import java.util.Locale;
import java.util.Set;
import org.lotsenhaus.appointments.draw.CheckDraw.Promise;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * The draw, worked out anew, and how anybody can do so without us.
 *
 * @param broken the promises that were not kept
 * @param first the first lot of the drawn order, for an example; empty when nobody took part
 */
public record VerificationPage(
    Frame frame, DrawFacts facts, Draw draw, String seed, String first, Set<Promise> broken)
    implements Page {

  public static final String FILE = "lots.txt";

  /** What to type; every computer knows these commands. */
  public String sealSeed() {
    return "printf %s " + seed + " | sha256sum";
  }

  public String sealLots() {
    return "LC_ALL=C sort " + FILE + " | sha256sum";
  }

  public String valueOfFirst() {
    return "printf %s " + seed + first + " | sha256sum";
  }

  public boolean isKept(Promise promise) {
    return !broken.contains(promise);
  }

  public String key(Promise promise) {
    return promise.name().toLowerCase(Locale.ROOT);
  }
}
