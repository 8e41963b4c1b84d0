package org.lotsenhaus.questions;

import org.lotsenhaus.people.AboutSomebody;

/**
 * An answer, and the question as it stays: names that slipped in are taken out of it.
 *
 * @param forEverybody whether who has no account may find it, too
 */
public record Reply(String question, String answer, boolean forEverybody) {

  /** Which of the two seems to be about one person. */
  boolean tellsInAnswer() {
    return AboutSomebody.tells(answer);
  }
}
