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
  private final List<ToReview> toReview;

  ReadLog(AuditLog log, Audit audit, NamesActors actors, Clock clock, List<ToReview> toReview) {
    this.log = log;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
    this.toReview = toReview;
  }

  @Transactional
  public Reading read(Question question) {
    var reading = new Reading(log.read(question, clock.getZone()), actors.names());
    audit.read("read log", "audit log", question.toString());
    return reading;
  }

  /** What waits for a review, of all kinds. */
  @Transactional(readOnly = true)
  public List<Waiting> waiting() {
    return toReview.stream()
        .map(it -> new Waiting(it.messageKey(), it.count(), it.path()))
        .filter(it -> it.count() > 0)
        .toList();
  }

  record Waiting(String messageKey, int count, String path) {}
}
