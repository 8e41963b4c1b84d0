package org.lotsenhaus.casework.needs;

import java.time.Instant;
import org.lotsenhaus.people.Topic;

/**
 * A look at one topic.
 *
 * @param level 0 none … 4 urgent
 */
public record Need(Topic topic, int level, String remark, Instant seenAt) {

  public static final int URGENT = 4;
}
