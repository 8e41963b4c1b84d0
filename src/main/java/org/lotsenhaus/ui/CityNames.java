package org.lotsenhaus.ui;

import java.util.Optional;
import org.lotsenhaus.shared.Language;

/** What the bound city is called in a language. Its plan knows, which stands above this module. */
public interface CityNames {

  /** Empty while the city has no plan yet. */
  Optional<String> in(Language language);
}
