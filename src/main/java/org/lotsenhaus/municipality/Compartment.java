package org.lotsenhaus.municipality;

/** A protected area: its files are closed to all others, who can't even see that they exist. */
public record Compartment(String key, Validity valid, Texts name) implements Dated<Compartment> {

  @Override
  public Compartment during(Validity valid) {
    return new Compartment(key, valid, name);
  }

  @Override
  public Compartment over(Compartment present) {
    return new Compartment(key, valid, name.over(present.name));
  }
}
