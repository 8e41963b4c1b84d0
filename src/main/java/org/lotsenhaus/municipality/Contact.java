package org.lotsenhaus.municipality;

import org.jspecify.annotations.Nullable;

/** How people write to a city or call it; what it has not said is missing. */
public record Contact(@Nullable String email, @Nullable String phone) {

  public static final Contact NONE = new Contact(null, null);

  public boolean isEmpty() {
    return equals(NONE);
  }
}
