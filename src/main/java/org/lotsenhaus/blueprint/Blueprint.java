package org.lotsenhaus.blueprint;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.municipality.Municipality;

/**
 * A city as a file describes it; or, without slug and city, a catalogue of concerns that cities
 * share.
 */
public record Blueprint(@Nullable String slug, @Nullable Municipality city, Catalogue catalogue) {}
