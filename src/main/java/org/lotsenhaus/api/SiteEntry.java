package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Site;

@Schema(description = "A place where people come.")
record SiteEntry(
    @Schema(example = "hansastrasse") String key,
    String name,
    boolean outreach,
    Site.Address address,
    Site.@Nullable Geo geo,
    String directions,
    List<Feature> accessibility,
    OpenNow open,
    @Schema(description = "Today and the six days after it.") List<Day> hours,
    List<AreaNow> waitingAreas) {

  record Feature(@Schema(example = "STEP_FREE") Site.Accessibility key, String name) {}

  @Schema(description = "The openings of a day, in local time; none: closed.")
  record Day(LocalDate date, String weekday, List<Span> open) {}

  record Span(@Schema(example = "08:00") String from, @Schema(example = "12:30") String until) {}
}
