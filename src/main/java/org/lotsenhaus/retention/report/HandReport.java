package org.lotsenhaus.retention.report;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Hands a report over: as a page in the person's language, as a file, or by a link. */
@Service
class HandReport {

  private final Reports reports;
  private final People people;
  private final PersonLinks links;
  private final PublicAddress address;
  private final Lexicon lexicon;
  private final CityPlans plans;
  private final JsonMapper json;
  private final Audit audit;

  HandReport(
      Reports reports,
      People people,
      PersonLinks links,
      PublicAddress address,
      Lexicon lexicon,
      CityPlans plans,
      JsonMapper json,
      Audit audit) {
    this.reports = reports;
    this.people = people;
    this.links = links;
    this.address = address;
    this.lexicon = lexicon;
    this.plans = plans;
    this.json = json;
    this.audit = audit;
  }

  /** In the language that the person reads. */
  @Transactional
  public Sheet sheet(UUID person, UUID id) {
    var language = person(person).profile().readable();
    return new SheetWords(lexicon.in(language), plans.current().city().zone())
        .sheet(read(person, id));
  }

  /** In the language of who hands it over, to know what it says. */
  @Transactional
  public Sheet ours(Frame frame, UUID person, UUID id) {
    person(person);
    return new SheetWords(frame.words(), plans.current().city().zone()).sheet(read(person, id));
  }

  private Person person(UUID id) {
    return Refusal.found(people.held(id));
  }

  private Report read(UUID person, UUID id) {
    var kept = Refusal.found(reports.byId(id).filter(it -> it.person().equals(person)));
    audit.read("read a report to the person", RegisterPerson.subject(person), "report");
    return kept.report();
  }

  @Transactional
  public byte[] json(UUID person, UUID id) {
    person(person);
    return json(read(person, id));
  }

  private byte[] json(Report report) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
  }

  /** Each time a new link: the old ones aren't kept, but still lead here. */
  @Transactional
  public ReportLinkPage link(Frame frame, UUID id, UUID report) {
    var person = person(id);
    Refusal.found(reports.byId(report).filter(it -> it.person().equals(id)));
    var token = links.open(Subject.REPORT, report, person.compartment(), Reports.READABLE);
    audit.wrote("gave a link to a report", RegisterPerson.subject(id));
    var language = person.profile().readable();
    var link = address.of(frame.to("/my/report/" + token + "?lang=" + language.tag()));
    return new ReportLinkPage(frame, id, lexicon.in(language), link, Qr.of(link));
  }

  /** For the person, who is bound inside the area by their link. */
  @Transactional
  public Sheet mine(Frame frame, UUID id) {
    return new SheetWords(frame.words(), plans.current().city().zone()).sheet(readByPerson(id));
  }

  private Report readByPerson(UUID id) {
    var kept = Refusal.found(reports.byId(id));
    audit.read("read a report to the person", RegisterPerson.subject(kept.person()), "own");
    return kept.report();
  }

  @Transactional
  public byte[] myJson(UUID id) {
    return json(readByPerson(id));
  }
}
