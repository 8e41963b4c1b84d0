package org.lotsenhaus.casework.keeping;

import java.util.UUID;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.people.records.Kind;
import org.springframework.stereotype.Component;

/** Says on a case's own page how long it is kept. */
@Component
public class CaseKeeping {

  private final KeptCases cases;
  private final KeepingTimes times;
  private final NamesActors actors;

  CaseKeeping(KeptCases cases, KeepingTimes times, NamesActors actors) {
    this.cases = cases;
    this.times = times;
    this.actors = actors;
  }

  /** One sentence; empty for a case of another area. */
  public String line(UUID id, CaseWords words) {
    return cases.byId(id).map(it -> line(it, words)).orElse("");
  }

  private String line(Keeping kept, CaseWords words) {
    var said = words.words();
    var hold = kept.hold();
    if (hold != null) {
      var who = actors.names().getOrDefault(hold.by(), "");
      return said.plain(
          "keeping-staff.line_held",
          "name",
          who,
          "day",
          said.dateShortWithYear(words.dayOf(hold.at())));
    }
    return kept.due() == null
        ? said.plain("keeping-staff.line_open", "months", times.months(Kind.CASE))
        : said.plain("keeping-staff.line_due", "day", said.dateShortWithYear(kept.due()));
  }
}
