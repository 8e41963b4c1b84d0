package org.lotsenhaus.municipality;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/**
 * A department, division, unit or a partner's team in the house. The official name stands on signs
 * and letters; {@code replaces} leads back to what it was called before.
 */
public record Unit(
    String key,
    Kind kind,
    @Nullable String parent,
    String officialName,
    @Nullable String compartment,
    @Nullable String partner,
    @Nullable String replaces,
    Validity valid,
    Texts name,
    Texts description)
    implements Dated<Unit> {

  public enum Kind {
    DEPARTMENT,
    DIVISION,
    UNIT,
    STAFF_UNIT,
    PARTNER
  }

  public String name(Language language) {
    return name.isEmpty() ? officialName : name.in(language);
  }

  @Override
  public Unit during(Validity valid) {
    return new Unit(
        key, kind, parent, officialName, compartment, partner, replaces, valid, name, description);
  }

  @Override
  public Unit over(Unit present) {
    return new Unit(
        key,
        kind,
        parent,
        officialName,
        compartment,
        partner,
        replaces,
        valid,
        name.over(present.name),
        description.over(present.description));
  }
}
