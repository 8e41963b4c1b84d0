package org.lotsenhaus.concerns;

import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;

/** Something to bring. */
public record Document(String key, Validity valid, Texts name) implements Dated<Document> {

  @Override
  public Document during(Validity valid) {
    return new Document(key, valid, name);
  }

  @Override
  public Document over(Document present) {
    return new Document(key, valid, name.over(present.name));
  }
}
