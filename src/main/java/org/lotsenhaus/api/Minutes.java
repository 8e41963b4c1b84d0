package org.lotsenhaus.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Wait;

@Schema(
    description =
        "A waiting time is a range: half wait less than it begins, nine of ten less than it ends.")
public record Minutes(int from, int to) {

  static @Nullable Minutes of(Wait wait) {
    return wait.known() ? new Minutes(wait.from(), wait.to()) : null;
  }
}
