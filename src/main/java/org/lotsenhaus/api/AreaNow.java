package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where people wait, and how long it takes now.")
record AreaNow(
    String key,
    @Schema(description = "Leads the ticket numbers.", example = "A") String letter,
    String name,
    @Schema(description = "Null: closed, or not known because no desk is open.")
        @Nullable Minutes waitingNow) {}
