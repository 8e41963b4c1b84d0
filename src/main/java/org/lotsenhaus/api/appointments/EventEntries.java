package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.appointments.AppointmentChanged.What;

@Schema(description = "In the order in which they are to be read, each once.")
record EventEntries(
    @Schema(description = "As it was asked for.") long after,
    @Schema(description = "Ask for what is after this next time.") long next,
    @Schema(description = "Ask again at once: there are more.") boolean more,
    List<EventEntry> events) {

  record EventEntry(
      long position,
      OffsetDateTime at,
      What what,
      @Schema(description = "Drawn at random; the same in all events of an appointment.")
          UUID appointment,
      List<String> concerns,
      String site,
      @Schema(description = "Since then; of a cancelled one, until then.") OffsetDateTime start,
      OffsetDateTime end) {}
}
