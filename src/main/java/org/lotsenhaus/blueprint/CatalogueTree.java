package org.lotsenhaus.blueprint;

import org.lotsenhaus.concerns.AskedOften;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.ConcernGroup;
import org.lotsenhaus.concerns.Document;

/**
 * Lays out concerns and what they refer to. Everything is written in full, also what once was drawn
 * from the shared catalogue, so that the file means the same wherever it is read.
 */
final class CatalogueTree {

  private CatalogueTree() {}

  static void into(Leaf file, Catalogue catalogue) {
    file.put("groups", CityTree.all(catalogue.groups(), CatalogueTree::group))
        .put("documents", CityTree.all(catalogue.documents(), CatalogueTree::document))
        .put("concerns", CityTree.all(catalogue.concerns(), CatalogueTree::concern))
        .put("asked_often", CityTree.all(catalogue.askedOften(), CatalogueTree::asked));
  }

  private static Leaf group(ConcernGroup it) {
    return new Leaf()
        .put("key", it.key())
        .put("icon", it.icon())
        .valid(it.valid())
        .texts("title", it.title())
        .texts("hint", it.hint());
  }

  private static Leaf document(Document it) {
    return new Leaf().put("key", it.key()).valid(it.valid()).texts("name", it.name());
  }

  private static Leaf concern(Concern it) {
    return new Leaf()
        .put("key", it.key())
        .put("unit", it.responsible())
        .put("group", it.group())
        .put("minutes", it.minutes())
        .constants("ways", it.ways())
        .put("legal_effect", it.legalEffect())
        .put("urgent_within_days", it.urgentWithinDays())
        .put("documents", it.documents())
        .put("documents_if_applicable", it.documentsIfApplicable())
        .put("sites", it.sites())
        .put("desks", it.desks())
        .valid(it.valid())
        .texts("title", it.title())
        .texts("summary", it.summary())
        .words("keywords", it.keywords());
  }

  private static Leaf asked(AskedOften it) {
    return new Leaf()
        .put("concern", it.concern())
        .put("icon", it.icon())
        .texts("title", it.title());
  }
}
