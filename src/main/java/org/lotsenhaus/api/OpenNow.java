package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.OpeningHours;

@Schema(description = "Whether a site is open, and when that changes; in local time.")
record OpenNow(
    boolean now,
    @Schema(description = "When it closes; null while it is closed.")
        @Nullable OffsetDateTime until,
    @Schema(description = "When it opens; null while it is open, or when that is not known.")
        @Nullable OffsetDateTime next) {

  static OpenNow of(OpeningHours hours, Instant now) {
    return new OpenNow(
        hours.isOpen(now),
        hours.closesAt(now).map(it -> local(hours, it)).orElse(null),
        hours.nextOpening(now).map(it -> local(hours, it)).orElse(null));
  }

  private static OffsetDateTime local(OpeningHours hours, Instant instant) {
    return instant.atZone(hours.zone()).toOffsetDateTime();
  }
}
