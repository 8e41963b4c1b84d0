package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.shared.Language;

@Schema(description = "A ticket is asked for without a name.")
record TicketWish(
    @Schema(example = "explain_letter") @NotBlank @Size(max = 100) String concern,
    @Schema(description = "Left out: the first site that is open for the concern.") @Size(max = 100)
        @Nullable String site,
    @Schema(
            description = "The language to be served in; left out: that of the answer.",
            example = "ar")
        @Size(max = 20)
        @Nullable String language,
    @Schema(description = "Needs a desk without steps.") @Nullable Boolean stepFree,
    @Nullable Boolean smallChildren,
    @Schema(
            description = "Drawn by the caller; sent twice, it gives the same ticket.",
            example = "5f0c2f0e-7c1b-4a53-9a53-0e6d0c0f3a11")
        @NotBlank
        @Size(max = 100)
        String requestKey) {

  Wish in(Language asked) {
    var spoken =
        language == null
            ? asked
            : Language.ofFirstWave(language).orElseThrow(Refusal::noSuchLanguage);
    return new Wish(
        concern,
        site,
        spoken,
        Channel.PHONE,
        Boolean.TRUE.equals(stepFree),
        Boolean.TRUE.equals(smallChildren),
        null,
        requestKey);
  }
}
