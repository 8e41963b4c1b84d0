package org.lotsenhaus.audit;

import java.time.ZoneId;
import java.util.Map;
import org.lotsenhaus.audit.AuditLog.Line;
import org.lotsenhaus.audit.AuditPage.Row;
import org.lotsenhaus.ui.Words;

/** Says a line of the log in the reader's words, with names instead of account numbers. */
record Telling(Words words, Map<String, String> names, ZoneId zone) {

  private static final int ID_LENGTH = 36;
  private static final int ENOUGH_TO_TELL_APART = 8;

  Row row(Line line) {
    var entry = line.entry();
    var at = entry.at().atZone(zone);
    return new Row(
        words.date(at.toLocalDate()),
        words.time(at.toLocalTime()),
        actor(entry.actor()),
        entry.kind() == Entry.Kind.READ,
        known("audit-staff.action_" + entry.action().replace(' ', '_'), entry.action()),
        entry.subject(),
        subject(entry.subject()),
        entry.purpose(),
        line.number());
  }

  private String actor(String actor) {
    if (actor.equals("house")) {
      return words.plain("audit-staff.house");
    }
    var name = names.get(actor);
    return name == null ? known("audit-staff.actor_" + actor, actor) : name;
  }

  /** "ticket 0197…" as "Nummer …789a3ae0"; whoever wants it whole finds it in the link. */
  private String subject(String subject) {
    var parts = subject.split(" ", 2);
    var kind = known("audit-staff.subject_" + parts[0], parts[0]);
    return parts.length == 1 ? kind : kind + " " + which(parts[1]);
  }

  private String which(String id) {
    return id.length() == ID_LENGTH
        ? names.getOrDefault(id, "…" + id.substring(ID_LENGTH - ENOUGH_TO_TELL_APART))
        : id;
  }

  private String known(String key, String otherwise) {
    return words.has(key) ? words.plain(key) : otherwise;
  }
}
