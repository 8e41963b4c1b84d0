package org.lotsenhaus.messaging;

import java.util.Optional;
import java.util.UUID;

/** Puts messages into words at the time they go out; the city is bound. */
public interface Author {

  /** Under which messages wait for this author; kept in the database. */
  String name();

  /** Empty when there is nothing to tell any more: then nothing is sent. */
  Optional<Wording> write(UUID about, Recipient.Kind kind, String occasion);
}
