package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.ui.Frame;

@Schema(description = "What people come for, as a line of a list.")
record ConcernEntry(
    @Schema(example = "explain_letter") String key,
    String title,
    String summary,
    @Schema(description = "The unit whose concern it is.") String unit,
    @Schema(description = "How long the talk usually takes.") int minutes,
    boolean walkIn,
    boolean byAppointment,
    @Schema(description = "The page to send people to.") String page) {

  static ConcernEntry of(CityPlan plan, Concern concern, Frame frame, Links links) {
    var language = frame.language();
    return new ConcernEntry(
        concern.key(),
        concern.title().in(language),
        concern.summary().in(language),
        plan.unit(concern.unit()).map(it -> it.name().in(language)).orElse(concern.unit()),
        concern.minutes(),
        concern.walkIn(),
        concern.byAppointment(),
        links.to(frame, "/concerns/" + concern.key()));
  }
}
