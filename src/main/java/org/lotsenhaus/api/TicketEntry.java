package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.TicketState;

@Schema(description = "A number instead of a name.")
public record TicketEntry(
    @Schema(
            description = "As on display and door; letter, no-break space, number.",
            example = "A 12")
        String number,
    @Schema(description = "Whoever knows it holds the ticket: it belongs to one person alone.")
        String token,
    TicketState state,
    String concern,
    String site,
    String waitingArea,
    OffsetDateTime issuedAt,
    @Schema(description = "How many are served before.") long ahead,
    @Schema(description = "Null: not known, or over.") @Nullable Minutes waitingNow,
    @Schema(description = "Until then one can go away; null: better stay.", example = "10:45")
        @Nullable String comeBackAt,
    @Schema(description = "Where to go, once called.") @Nullable String desk,
    Addresses links) {

  /**
   * @param page for the person who holds the ticket
   */
  public record Addresses(String self, String page) {}
}
