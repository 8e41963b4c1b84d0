package org.lotsenhaus.municipality;

/** An organisation that works with the city, some of them at desks in the house. */
public record Partner(String key, Kind kind, String name, Validity valid)
    implements Dated<Partner> {

  public enum Kind {
    PUBLIC_AUTHORITY,
    WELFARE,
    EDUCATION,
    CHAMBER,
    CONSUMER_ADVICE,
    SPORT,
    MIGRANT_ORGANISATION,
    VOLUNTEERS
  }

  @Override
  public Partner during(Validity valid) {
    return new Partner(key, kind, name, valid);
  }

  @Override
  public Partner over(Partner present) {
    return this;
  }
}
