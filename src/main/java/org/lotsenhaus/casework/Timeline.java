package org.lotsenhaus.casework;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that happened in a case, from wherever it is kept. */
@Component
public class Timeline {

  private final List<TimelineSource> sources;

  Timeline(List<TimelineSource> sources) {
    this.sources = sources;
  }

  /** The newest first; what is still to come stands above. Of one moment, the last step does. */
  public List<TimelineEntry> of(CaseFile file, CaseWords words) {
    return sources.stream()
        .flatMap(it -> it.of(file, words).stream())
        .sorted(Comparator.comparing(TimelineEntry::at))
        .toList()
        .reversed();
  }
}
