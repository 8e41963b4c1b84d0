package org.lotsenhaus.casework.needs;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.people.Topic;

/**
 * How one topic stood at first and stands now.
 *
 * @param first null when it was looked at once, or never
 * @param latest null when it was never looked at
 */
public record NeedRow(
    Topic topic, String name, @Nullable Level first, @Nullable Level latest, String remark) {

  /** A level with its word and day; it is drawn as a bar of this length out of four. */
  public record Level(int level, String word, String day) {}

  /** Every topic, in the same order for everybody. */
  static List<NeedRow> all(List<Need> needs, CaseWords words) {
    var byTopic =
        needs.stream()
            .collect(
                groupingBy(
                    Need::topic,
                    () -> new EnumMap<>(Topic.class),
                    java.util.stream.Collectors.toList()));
    return Arrays.stream(Topic.values())
        .map(it -> row(it, Optional.ofNullable(byTopic.get(it)).orElse(List.of()), words))
        .toList();
  }

  /** Only the topics that were looked at. */
  public static List<NeedRow> seen(List<Need> needs, CaseWords words) {
    return all(needs, words).stream().filter(it -> it.latest() != null).toList();
  }

  private static NeedRow row(Topic topic, List<Need> looks, CaseWords words) {
    return new NeedRow(
        topic,
        words.topic(topic),
        looks.size() < 2 ? null : level(looks.getFirst(), words),
        looks.isEmpty() ? null : level(looks.getLast(), words),
        looks.isEmpty() ? "" : looks.getLast().remark());
  }

  private static Level level(Need need, CaseWords words) {
    return new Level(need.level(), word(need.level(), words), words.day(need.seenAt()));
  }

  static String word(int level, CaseWords words) {
    return words.words().plain("cases-staff.level_" + level);
  }

  /** For names of fields. */
  public String key() {
    return topic.name().toLowerCase(Locale.ROOT);
  }
}
