package org.lotsenhaus.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All who can do the same, and when any of them is free. */
final class Pool {

  private static final int KEPT = 16;

  private record Question(Set<String> shares, int length) {}

  private record Answer(long version, long[] row) {}

  private final List<ResourceTimes> members;
  private final int words;
  private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

  Pool(List<ResourceTimes> members, int ticks) {
    this.members = members;
    this.words = Ticks.row(ticks).length;
  }

  /**
   * A bit where at least one of them is free for so many ticks; not to be changed by who reads it.
   */
  long[] starts(Set<String> shares, int length) {
    long version = version();
    var question = new Question(shares, length);
    var known = answers.get(question);
    if (known != null && known.version() == version) {
      return known.row();
    }
    var row = anyOf(shares, length);
    if (answers.size() < KEPT || known != null) {
      answers.put(question, new Answer(version, row));
    }
    return row;
  }

  /** Each member's only rises, so the sum is the same only when nothing changed. */
  private long version() {
    long sum = 0;
    for (var member : members) {
      sum += member.version();
    }
    return sum;
  }

  private long[] anyOf(Set<String> shares, int length) {
    var any = new long[words];
    for (var member : members) {
      var row = member.starts(shares, length);
      for (int i = 0; i < words; i++) {
        any[i] |= row[i];
      }
    }
    return any;
  }

  List<Integer> freeAt(Set<String> shares, int length, int tick) {
    var free = new ArrayList<Integer>();
    for (var member : members) {
      if (member.startsAt(shares, length, tick)) {
        free.add(member.resource().id());
      }
    }
    return free;
  }
}
