package org.lotsenhaus.admin.plan;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.Map;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;

/** Originals as an administrator writes them; translations follow on their own page. */
public final class German {

  private German() {}

  public static Texts texts(String original) {
    return original.isEmpty() ? Texts.NONE : new Texts(Map.of(GERMAN, text(original)));
  }

  /** Another original outdates its translations; the same one leaves them as they are. */
  public static Texts texts(String original, Texts present) {
    return present.in(GERMAN).equals(original) ? present : present.with(GERMAN, text(original));
  }

  public static Text text(String original) {
    return new Text(original, TextState.WRITTEN);
  }
}
