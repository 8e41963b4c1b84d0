package org.lotsenhaus.retention.report;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.documents.store.GivenPapers;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.people.records.TellsOfPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what all modules keep about a person, for the person. Made by who works on all their
 * cases: anybody else would see less, and the report would not be whole.
 */
@Service
class MakeReport {

  private final People people;
  private final PersonRecords records;
  private final Cases cases;
  private final CaseAccess access;
  private final List<TellsOfPerson> told;
  private final NamesActors actors;
  private final CityPlans plans;
  private final Reports reports;
  private final GivenPapers papers;
  private final Audit audit;
  private final Clock clock;

  MakeReport(
      People people,
      PersonRecords records,
      Cases cases,
      CaseAccess access,
      List<TellsOfPerson> told,
      NamesActors actors,
      CityPlans plans,
      Reports reports,
      GivenPapers papers,
      Audit audit,
      Clock clock) {
    this.people = people;
    this.records = records;
    this.cases = cases;
    this.access = access;
    this.told = told.stream().sorted(comparing(TellsOfPerson::chapter)).toList();
    this.actors = actors;
    this.plans = plans;
    this.reports = reports;
    this.papers = papers;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param whole whether the reader may make it; else there are cases on which others work
   * @param notes to look through for what tells of others
   */
  record Draft(Person person, boolean whole, List<Map<String, Object>> notes) {}

  @Transactional
  public Draft draft(UUID id) {
    var person = Refusal.found(people.held(id));
    var ids = records.of(id);
    if (!worksOnAll(ids)) {
      return new Draft(person, false, List.of());
    }
    audit.read("read a person", RegisterPerson.subject(id), "report");
    return new Draft(person, true, chapter(Chapter.NOTES, ids));
  }

  private boolean worksOnAll(List<UUID> ids) {
    return cases.of(ids).stream()
        .map(CaseFile::id)
        .allMatch(it -> access.mine(it).filter(kind -> kind != Kind.EMERGENCY).isPresent());
  }

  private List<Map<String, Object>> chapter(Chapter chapter, List<UUID> ids) {
    return told.stream()
        .filter(it -> it.chapter() == chapter)
        .flatMap(it -> it.of(ids).stream())
        .toList();
  }

  /**
   * @param leftOut the ids of notes that would tell of somebody else
   * @param why recorded with the report; null when nothing is left out
   */
  @Transactional
  public UUID make(UUID id, Collection<String> leftOut, @Nullable String why) {
    var person = Refusal.found(people.held(id));
    var ids = records.of(id);
    if (!worksOnAll(ids)) {
      throw Refusal.notHere();
    }
    var report = reports.keep(person, report(person, ids, leftOut), why);
    papers.give(report, ids, clock.instant().plus(Reports.READABLE));
    audit.read("made a report to the person", RegisterPerson.subject(id), "report");
    return report;
  }

  private Report report(Person person, List<UUID> ids, Collection<String> leftOut) {
    var names = new ReportNames(actors.names(), plans.current());
    var chapters = new LinkedHashMap<String, List<Map<String, Object>>>();
    int kept = 0;
    for (var one : told) {
      var entries = new ArrayList<Map<String, Object>>();
      for (var entry : one.of(ids)) {
        if (leftOut.contains(entry.getOrDefault("id", ""))) {
          kept++;
        } else {
          entries.add(names.named(entry));
        }
      }
      if (!entries.isEmpty()) {
        chapters.put(one.chapter().key(), entries);
      }
    }
    return new Report(
        Report.SCHEMA,
        names.city(),
        names.area(person.compartment()),
        clock.instant().toString(),
        kept,
        chapters);
  }
}
