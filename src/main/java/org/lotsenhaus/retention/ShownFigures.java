package org.lotsenhaus.retention;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.lotsenhaus.retention.KeptFigures.Figure;
import org.lotsenhaus.shared.SmallFigures;

/**
 * Hides figures under five, and as many more that what is hidden can't be worked out from the rest
 * and the sum: at least two of a class, of five people together.
 */
final class ShownFigures {

  private ShownFigures() {}

  static Set<Figure> hidden(List<Figure> all) {
    var hidden = new HashSet<Figure>();
    all.stream()
        .collect(
            groupingBy(
                it -> List.of(it.year(), it.unit(), it.klass()),
                LinkedHashMap::new,
                java.util.stream.Collectors.toList()))
        .values()
        .forEach(it -> hidden.addAll(hiddenOfOneClass(it)));
    return hidden;
  }

  private static Set<Figure> hiddenOfOneClass(List<Figure> figures) {
    var hidden = new HashSet<Figure>();
    for (var figure : figures.stream().sorted(comparing(Figure::cases)).toList()) {
      if (!SmallFigures.isTold(figure.cases()) || !isSafe(hidden)) {
        hidden.add(figure);
      }
    }
    return hidden;
  }

  private static boolean isSafe(Set<Figure> hidden) {
    return hidden.isEmpty()
        || hidden.size() > 1 && SmallFigures.isTold(hidden.stream().mapToInt(Figure::cases).sum());
  }
}
