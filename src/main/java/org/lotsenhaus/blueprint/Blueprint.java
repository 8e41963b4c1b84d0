package org.lotsenhaus.blueprint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.municipality.Municipality;

/**
 * A city as a file describes it; or only a catalogue of concerns that cities share, without slug
 * and organisation.
 */
public record Blueprint(
    @Nullable String address, @Nullable Municipality organisation, Catalogue catalogue) {

  static Blueprint ofCatalogue(Catalogue catalogue) {
    return new Blueprint(null, null, catalogue);
  }

  public boolean isCity() {
    return organisation != null;
  }

  /** To be asked of a city's blueprint only. */
  public String slug() {
    return Objects.requireNonNull(address, "a catalogue has no slug");
  }

  /** To be asked of a city's blueprint only. */
  public Municipality city() {
    return Objects.requireNonNull(organisation, "a catalogue describes no city");
  }
}
