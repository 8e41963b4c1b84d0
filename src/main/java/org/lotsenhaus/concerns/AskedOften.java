package org.lotsenhaus.concerns;

import java.util.List;
import org.lotsenhaus.municipality.Texts;

/** A concern on the front page, with a picture and, maybe, in the words that people use. */
public record AskedOften(String concern, String icon, Texts title) {

  /** The title keeps what translators have added or reviewed. */
  public AskedOften over(List<AskedOften> present) {
    return present.stream()
        .filter(it -> it.concern.equals(concern))
        .findFirst()
        .map(it -> new AskedOften(concern, icon, title.over(it.title)))
        .orElse(this);
  }
}
