package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.shared.Language;

@Schema(description = "What an appointment is wanted for.")
record WishEntry(
    @Schema(description = "Keys; their minutes add up.", example = "[\"extend_residence_permit\"]")
        @NotEmpty
        @Size(max = Wish.MOST_CONCERNS)
        List<@NotBlank @Size(max = 100) String> concern,
    @Schema(example = "hansastrasse") @NotBlank @Size(max = 100) String site,
    @Schema(description = "Of the talk; left out: that of the answer.", example = "ar")
        @Size(max = 20)
        @Nullable String language,
    @Schema(description = "Who come, the person included; left out: 1.")
        @Min(1)
        @Max(Wish.MOST_PEOPLE)
        @Nullable Integer people,
    @Schema(description = "Needs a room without steps.") @Nullable Boolean stepFree) {

  Wish in(Language asked) {
    var spoken =
        Optional.ofNullable(language)
            .map(tag -> Language.ofFirstWave(tag).orElseThrow(NoSuchLanguage::new))
            .orElse(asked);
    return new Wish(
        concern,
        site,
        spoken,
        people == null ? 1 : people,
        Boolean.TRUE.equals(stepFree),
        Set.of());
  }

  /** None in which the city speaks. */
  static final class NoSuchLanguage extends RuntimeException {}
}
