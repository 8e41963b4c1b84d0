package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;

/**
 * A kiosk while somebody stands before it. The language travels in every address and nowhere else,
 * so that the next person meets no trace of this one.
 *
 * @param tongues the words to speak in: one language, or two before one was chosen
 */
public record Kiosk(Frame frame, String site, List<Words> tongues) {

  /** The language screen. */
  public String home() {
    return frame.to("/kiosk/" + site);
  }

  /** A further screen, in the same language. */
  public String at(String place) {
    return home() + place + (chosen() ? "?lang=" + language().tag() : "");
  }

  public boolean chosen() {
    return tongues.size() == 1;
  }

  public Language language() {
    return frame.language();
  }

  public Words words() {
    return frame.words();
  }
}
