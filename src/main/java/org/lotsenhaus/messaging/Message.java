package org.lotsenhaus.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to tell somebody outside, already in words.
 *
 * @param about what it tells of, by which it can be withdrawn
 * @param notBefore when it may be sent at the earliest; the past means now
 */
public record Message(UUID about, Recipient to, Wording wording, Instant notBefore) {}
