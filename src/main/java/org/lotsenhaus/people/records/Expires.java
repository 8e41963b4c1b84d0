package org.lotsenhaus.people.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One kind of record whose time ends, kept by the module that implements this. All of it works in
 * one protected area, in which the house acts as {@link #ACTOR}.
 */
public interface Expires {

  /** What the house calls itself when it deletes. */
  String ACTOR = "retention";

  Kind kind();

  /**
   * The ids of those whose time is over. What somebody holds back, or is still needed, is not among
   * them.
   *
   * @param over what ended until then
   */
  List<String> due(Instant over);

  /** How many would be due, if nobody had held them back. */
  default int held(Instant over) {
    return 0;
  }

  /**
   * Deletes it with all that belongs to it, within the caller's transaction. Empty when it isn't
   * due any more, or gone already.
   */
  Optional<Gone> delete(String id, Instant over);
}
