package org.lotsenhaus.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "A concern with everything one needs to know before coming.")
record ConcernDetail(
    @JsonUnwrapped ConcernEntry entry,
    @Schema(description = "The German title, which stands on papers and signs.") String germanTitle,
    List<String> bring,
    @Schema(description = "To bring only by those whom it concerns.")
        List<String> bringIfApplicable,
    @Schema(description = "Only sworn interpreters may interpret.") boolean legalEffect,
    @Schema(description = "Papers that expire within so many days get the urgent lane.")
        @Nullable Integer urgentWithinDays,
    List<Place> sites) {

  @Schema(description = "A site where the concern is served.")
  record Place(
      @Schema(example = "hansastrasse") String key,
      String name,
      @Schema(description = "Leads the numbers of those who wait here.") String waitingArea,
      OpenNow open,
      @Schema(description = "Whether somebody who comes now gets a ticket.") boolean takesTickets,
      @Schema(description = "For somebody who would come now; null: not known.")
          @Nullable Minutes waitingNow) {}
}
