package org.lotsenhaus.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lotsenhaus.audit.AuditLog.Line;
import org.lotsenhaus.audit.AuditLog.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log. Whoever does so is in it, with what was looked for. */
@Service
class ReadLog {

  /**
   * @param names of all who may stand in the log, by id
   */
  record Reading(List<Line> lines, Map<String, String> names) {}

  private final AuditLog log;
  private final Audit audit;
  private final NamesActors actors;
  private final Clock clock;

  ReadLog(AuditLog log, Audit audit, NamesActors actors, Clock clock) {
    this.log = log;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  @Transactional
  public Reading read(Question question) {
    var reading = new Reading(log.read(question, clock.getZone()), actors.names());
    audit.read("read log", "audit log", question.toString());
    return reading;
  }
}
