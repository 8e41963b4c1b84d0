package org.lotsenhaus.testing;

import static org.lotsenhaus.shared.Language.ARABIC;
import static org.lotsenhaus.shared.Language.ENGLISH;
import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.Map;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;

/** Texts in the three languages that tests read. */
final class TestTexts {

  private TestTexts() {}

  static Texts texts(String german, String english, String arabic) {
    return new Texts(
        Map.of(
            GERMAN, new Text(german, TextState.WRITTEN),
            ENGLISH, new Text(english, TextState.REVIEWED),
            ARABIC, new Text(arabic, TextState.DRAFTED)));
  }
}
