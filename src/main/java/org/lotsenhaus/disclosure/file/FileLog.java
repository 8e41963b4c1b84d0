package org.lotsenhaus.disclosure.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.audit.WhoLooked;
import org.lotsenhaus.audit.WhoLooked.Look;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.disclosure.file.FileLogPage.Day;
import org.lotsenhaus.disclosure.file.FileLogPage.Line;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says the log of a file in the person's words. */
@Service
class FileLog {

  private static final int LINES = 100_000;

  private final WhoLooked looked;
  private final PersonRecords records;
  private final CityPlans plans;
  private final Audit audit;
  private final Clock clock;

  FileLog(WhoLooked looked, PersonRecords records, CityPlans plans, Audit audit, Clock clock) {
    this.looked = looked;
    this.records = records;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /** Looking into the log is in the log too. */
  @Transactional
  public FileLogPage of(Frame frame, UUID person) {
    var lines = looked.at(subjects(person), LINES);
    audit.read("read their own log", RegisterPerson.subject(person), "own");
    return new FileLogPage(frame, told(frame.words(), lines));
  }

  private List<String> subjects(UUID person) {
    return records.of(person).stream().map(RegisterPerson::subject).toList();
  }

  private List<Day> told(Words words, List<Look> looks) {
    return looks.stream()
        .collect(groupingBy(this::day, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(it -> new Day(words.dateWithYear(it.getKey()), lines(words, it.getValue())))
        .toList();
  }

  private LocalDate day(Look look) {
    return look.at().atZone(clock.getZone()).toLocalDate();
  }

  /** Ten pages of a case on one day are one look. */
  private List<Line> lines(Words words, List<Look> looks) {
    return looks.stream().map(it -> line(words, it)).distinct().toList();
  }

  private Line line(Words words, Look look) {
    return new Line(
        who(words, look),
        unit(words, look),
        words.plain("file-log.what_" + What.of(look).name().toLowerCase(Locale.ROOT)),
        why(words, look));
  }

  private static String who(Words words, Look look) {
    if (look.name() != null) {
      return look.name();
    }
    return words.plain(look.actor().equals("person") ? "file-log.you" : "file-log.house");
  }

  private String unit(Words words, Look look) {
    return look.unit() == null
        ? ""
        : plans.current().unit(look.unit()).map(it -> it.name(words.language())).orElse("");
  }

  private static String why(Words words, Look look) {
    var key = "file-log.why_" + look.purpose();
    return look.read() && words.has(key) ? words.plain(key) : "";
  }
}
