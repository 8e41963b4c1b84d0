package org.lotsenhaus.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody outside.
 *
 * @param about what it tells of, by which it can be withdrawn
 * @param subject of an e-mail; an SMS has none
 * @param html the same as the text, for programs that show it; null when the text is enough
 * @param notBefore when it may be sent at the earliest; the past means now
 */
public record Message(
    UUID about,
    Recipient to,
    String subject,
    String text,
    @Nullable String html,
    List<Attachment> attachments,
    Instant notBefore) {

  public Message {
    attachments = List.copyOf(attachments);
  }
}
