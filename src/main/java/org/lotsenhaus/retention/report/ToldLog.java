package org.lotsenhaus.retention.report;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.audit.WhoLooked;
import org.lotsenhaus.audit.WhoLooked.Look;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.springframework.stereotype.Component;

/** Who read and who changed what is kept, day by day. */
@Component
class ToldLog implements TellsOfPerson {

  private static final int LINES = 5_000;

  private final WhoLooked looked;
  private final Clock clock;

  ToldLog(WhoLooked looked, Clock clock) {
    this.looked = looked;
    this.clock = clock;
  }

  @Override
  public Chapter chapter() {
    return Chapter.LOG;
  }

  @Override
  public Set<String> tables() {
    return Set.of("audit_entry");
  }

  @Override
  public List<Map<String, Object>> of(List<UUID> people) {
    return looked.at(people.stream().map(RegisterPerson::subject).toList(), LINES).stream()
        .map(this::entry)
        .distinct()
        .toList();
  }

  private Map<String, Object> entry(Look look) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("at", look.at().atZone(clock.getZone()).toLocalDate().toString());
    entry.put("by", look.actor());
    if (look.unit() != null) {
      entry.put("unit", look.unit());
    }
    entry.put("did", look.read() ? "READ" : "CHANGED");
    return entry;
  }
}
