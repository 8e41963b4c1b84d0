package org.lotsenhaus.blueprint;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotsenhaus.blueprint.Change.Kind;
import org.lotsenhaus.blueprint.Change.What;
import org.lotsenhaus.municipality.Dated;

/**
 * What is wanted of one kind of thing, beside what is there: what to add, change and end. Nothing
 * that is there is ever forgotten; what is no longer wanted ends today.
 */
record Comparison<T extends Dated<T>>(
    Kind kind, List<T> toSave, List<Change> changes, List<String> order, boolean reordered) {

  static <T extends Dated<T>> Comparison<T> of(
      Kind kind, List<T> wanted, List<T> present, LocalDate today, Function<T, String> name) {
    var there = byKey(present);
    var toSave = new ArrayList<T>();
    var changes = new ArrayList<Change>();
    for (var item : wanted) {
      var before = there.remove(item.key());
      var merged = before == null ? item : item.over(before);
      if (!merged.equals(before)) {
        toSave.add(merged);
        var what = before == null ? What.ADDED : What.CHANGED;
        changes.add(new Change(kind, item.key(), name.apply(merged), what));
      }
    }
    for (var left : there.values()) {
      if (left.valid().until() == null) {
        toSave.add(left.during(left.valid().endedOn(today)));
        changes.add(new Change(kind, left.key(), name.apply(left), What.ENDED));
      }
    }
    var order = order(wanted, there);
    return new Comparison<>(kind, toSave, changes, order, !order.equals(keys(present)));
  }

  private static <T extends Dated<T>> Map<String, T> byKey(List<T> items) {
    return items.stream()
        .collect(Collectors.toMap(Dated::key, identity(), (a, b) -> b, LinkedHashMap::new));
  }

  private static <T extends Dated<T>> List<String> order(List<T> wanted, Map<String, T> left) {
    var order = new ArrayList<>(keys(wanted));
    order.addAll(left.keySet());
    return order;
  }

  private static <T extends Dated<T>> List<String> keys(List<T> items) {
    return items.stream().map(Dated::key).toList();
  }

  boolean isEmpty() {
    return changes.isEmpty() && !reordered;
  }

  void saveEach(Consumer<T> save) {
    toSave.forEach(save);
  }
}
