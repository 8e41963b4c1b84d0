package org.lotsenhaus.admin.concerns;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.plan.NewKey;
import org.lotsenhaus.admin.plan.Turn;
import org.lotsenhaus.blueprint.SharedCatalogue;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Catalogues;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Concerns;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;

/** Changes a concern, adds one, or takes one over from the catalogue that all cities share. */
@Service
class ChangeConcern {

  private final Turn turn;
  private final Catalogues catalogues;
  private final Concerns concerns;

  ChangeConcern(Turn turn, Catalogues catalogues, Concerns concerns) {
    this.turn = turn;
    this.catalogues = catalogues;
    this.concerns = concerns;
  }

  void change(String key, UnaryOperator<Concern> change) {
    turn.take(
        "concern",
        city -> {
          var present = Municipality.find(catalogues.load().concerns(), key);
          return save(change.apply(Refusal.found(present)));
        });
  }

  private String save(Concern concern) {
    concerns.save(concern, Tenant.bound().actor());
    return concern.key();
  }

  String add(String title, Function<String, Concern> make) {
    return turn.take(
        "concern", city -> save(make.apply(NewKey.of(title, catalogues.load().concerns()))));
  }

  /** With the group and the documents it speaks of; what the city has said itself stays. */
  void take(String key, String unit) {
    turn.take(
        "concern",
        city -> {
          var shared = Refusal.found(Municipality.find(SharedCatalogue.CATALOGUE.concerns(), key));
          var known = catalogues.load();
          return Municipality.find(known.concerns(), key).isPresent()
              ? key
              : take(shared, unit, known);
        });
  }

  private String take(Concern shared, String unit, Catalogue known) {
    var by = Tenant.bound().actor();
    var all = SharedCatalogue.CATALOGUE;
    var documents =
        Stream.concat(shared.documents().stream(), shared.documentsIfApplicable().stream());
    missing(Stream.ofNullable(shared.group()), all.groups(), known.groups())
        .forEach(it -> catalogues.save(it, by));
    missing(documents, all.documents(), known.documents()).forEach(it -> catalogues.save(it, by));
    return save(shared.doneBy(unit));
  }

  private static <T extends Dated<T>> Stream<T> missing(
      Stream<String> keys, List<T> shared, List<T> known) {
    return keys.filter(key -> Municipality.find(known, key).isEmpty())
        .flatMap(key -> Municipality.find(shared, key).stream());
  }
}
