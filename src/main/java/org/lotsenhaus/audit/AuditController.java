package org.lotsenhaus.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.AuditLog.Line;
import org.lotsenhaus.audit.AuditLog.Question;
import org.lotsenhaus.ui.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log, for data protection. */
@RestController
class AuditController {

  private final ReadLog log;
  private final Clock clock;

  AuditController(ReadLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @GetMapping("/{city}/audit")
  AuditPage log(
      Frame frame,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String actor,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String before) {
    var question = new Question(subject.strip(), actor, day(day), id(before));
    var reading = log.read(question);
    var telling = new Telling(frame.words(), reading.names(), clock.getZone());
    return new AuditPage(
        frame,
        question,
        reading.names(),
        reading.lines().stream().map(telling::row).toList(),
        older(question, reading.lines()),
        log.waiting());
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static @Nullable UUID id(String typed) {
    try {
      return typed.isBlank() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException noId) {
      return null;
    }
  }

  private static Optional<String> older(Question question, List<Line> lines) {
    return lines.size() < AuditLog.PAGE
        ? Optional.empty()
        : Optional.of(
            "subject=%s&actor=%s&day=%s&before=%s"
                .formatted(
                    encoded(question.subject()),
                    encoded(question.actor()),
                    question.day() == null ? "" : question.day(),
                    lines.getLast().entry().id()));
  }

  private static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }
}
