package org.lotsenhaus.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param subject of an e-mail; an SMS has none
 * @param html the same as the text, for programs that show it; null when the text is enough
 */
public record Wording(
    String subject, String text, @Nullable String html, List<Attachment> attachments) {

  public Wording {
    attachments = List.copyOf(attachments);
  }

  public static Wording of(String subject, String text) {
    return new Wording(subject, text, null, List.of());
  }
}
