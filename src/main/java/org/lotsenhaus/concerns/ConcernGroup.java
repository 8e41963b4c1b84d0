package org.lotsenhaus.concerns;

import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;

/** Concerns under one picture, on the kiosk and in the list of all. */
public record ConcernGroup(String key, String icon, Validity valid, Texts title, Texts hint)
    implements Dated<ConcernGroup> {

  @Override
  public ConcernGroup during(Validity valid) {
    return new ConcernGroup(key, icon, valid, title, hint);
  }

  @Override
  public ConcernGroup over(ConcernGroup present) {
    return new ConcernGroup(key, icon, valid, title.over(present.title), hint.over(present.hint));
  }
}
