package org.lotsenhaus.concerns;

import java.util.List;

/** All concerns of a city, ended ones included, and what they refer to. */
public record Catalogue(
    List<ConcernGroup> groups,
    List<Document> documents,
    List<Concern> concerns,
    List<AskedOften> askedOften) {

  public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of(), List.of());
}
