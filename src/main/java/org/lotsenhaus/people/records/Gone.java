package org.lotsenhaus.people.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was deleted together.
 *
 * @param figures what may be counted of it for good
 */
public record Gone(List<Item> items, Optional<Figures> figures) {

  public record Item(Kind kind, String id) {}

  /**
   * Figures without a person: each class is counted by itself, and never two together.
   *
   * @param year in which it ended
   * @param unit the key of the unit whose work it was
   * @param classes values by what they are of: {@code TOPIC → [WORK, HOUSING]}
   */
  public record Figures(int year, String unit, Map<String, List<String>> classes) {}

  public static Gone of(Kind kind, String id) {
    return new Gone(List.of(new Item(kind, id)), Optional.empty());
  }

  /**
   * @param rows how many a deletion met; none is no longer due, or gone already
   */
  public static Optional<Gone> ifAny(int rows, Kind kind, String id) {
    return rows == 0 ? Optional.empty() : Optional.of(of(kind, id));
  }

  public static Gone of(Kind kind, List<UUID> ids) {
    return new Gone(
        ids.stream().map(it -> new Item(kind, it.toString())).toList(), Optional.empty());
  }

  public Gone with(Gone other) {
    return new Gone(
        Stream.concat(items.stream(), other.items.stream()).toList(), figures.or(other::figures));
  }

  public Gone counted(Figures counted) {
    return new Gone(items, Optional.of(counted));
  }
}
