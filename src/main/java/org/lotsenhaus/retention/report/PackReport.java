package org.lotsenhaus.retention.report;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.documents.store.GivenPapers;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.retention.report.Reports.Kept;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what goes into one file with a person's papers, and writes down who takes it. */
@Service
class PackReport {

  private final Reports reports;
  private final GivenPapers papers;
  private final People people;
  private final Lexicon lexicon;
  private final CityPlans plans;
  private final Audit audit;

  PackReport(
      Reports reports,
      GivenPapers papers,
      People people,
      Lexicon lexicon,
      CityPlans plans,
      Audit audit) {
    this.reports = reports;
    this.papers = papers;
    this.people = people;
    this.lexicon = lexicon;
    this.plans = plans;
    this.audit = audit;
  }

  /** In the language that the person reads. */
  @Transactional
  public Bundle pack(UUID person, UUID id) {
    var language = Refusal.found(people.held(person)).profile().readable();
    var kept = Refusal.found(reports.byId(id).filter(it -> it.person().equals(person)));
    return pack(id, kept, lexicon.in(language), "report");
  }

  /** For the person, who is bound inside the area by their link. */
  @Transactional
  public Bundle mine(Frame frame, UUID id) {
    return pack(id, Refusal.found(reports.byId(id)), frame.words(), "own");
  }

  private Bundle pack(UUID id, Kept kept, Words words, String purpose) {
    audit.read(
        "downloaded a report with its documents", RegisterPerson.subject(kept.person()), purpose);
    var sheet = new SheetWords(words, plans.current().city().zone());
    return new Bundle(kept.report(), sheet, papers.of(id));
  }
}
