package org.lotsenhaus.casework.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import java.util.Objects;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.casework.documents.scan.DocumentRefused;
import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.lotsenhaus.casework.documents.scan.VirusScan;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.DocumentKeys.KeyMissing;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Tampered;
import org.lotsenhaus.casework.documents.store.Scans;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the papers that came in before there was a scanner, one at a time; the database
 * isn't kept waiting meanwhile. When the scanner falls silent the round ends, and the next goes on.
 */
@Configuration
class ScanLater {

  static final String NAME = "scan-documents-later";
  private static final Logger log = LoggerFactory.getLogger(ScanLater.class);

  private final RoundOfCities rounds;
  private final CityPlans plans;
  private final Scans scans;
  private final Contents contents;
  private final Cases cases;
  private final VirusScan viruses;
  private final Audit audit;
  private final TransactionTemplate transaction;

  ScanLater(
      RoundOfCities rounds,
      CityPlans plans,
      Scans scans,
      Contents contents,
      Cases cases,
      VirusScan viruses,
      Audit audit,
      TransactionTemplate transaction) {
    this.rounds = rounds;
    this.plans = plans;
    this.scans = scans;
    this.contents = contents;
    this.cases = cases;
    this.viruses = viruses;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Bean
  RecurringTask<Void> scanLaterTask() {
    return Tasks.recurring(NAME, FixedDelay.ofHours(1)).execute((task, context) -> inEveryCity());
  }

  private void inEveryCity() {
    if (viruses.isThere()) {
      rounds.visit(NAME, city -> inThisCity());
    }
  }

  void inThisCity() {
    plans.current().city().compartments().stream()
        .map(Compartment::key)
        .forEach(area -> Tenant.inside(area, Scans.ACTOR).run(this::inThisArea));
  }

  private void inThisArea() {
    List<CaseDocument> waiting =
        Objects.requireNonNull(transaction.execute(status -> scans.waiting()));
    waiting.forEach(this::scan);
  }

  /** What can't be opened can do no harm either; its page says why it stays closed. */
  private void scan(CaseDocument document) {
    try {
      var content = Objects.requireNonNull(transaction.execute(status -> contents.of(document)));
      var found = found(content);
      transaction.executeWithoutResult(status -> keep(document, found));
    } catch (KeyMissing | Tampered closed) {
      log.warn("document {} can't be opened and is not scanned", document.id());
    }
  }

  private Scan found(byte[] content) {
    try {
      return viruses.scan(content);
    } catch (DocumentRefused refused) {
      if (refused.why() == Why.INFECTED) {
        return Scan.INFECTED;
      }
      throw refused;
    }
  }

  private void keep(CaseDocument document, Scan found) {
    if (!scans.keep(document, found)) {
      return;
    }
    cases
        .byId(document.caseId())
        .map(it -> RegisterPerson.subject(it.person()))
        .ifPresent(subject -> wrote(found, subject));
  }

  private void wrote(Scan found, String subject) {
    if (found == Scan.INFECTED) {
      audit.wrote("found a virus in a document", subject);
    } else {
      audit.wrote("found no virus in a document", subject);
    }
  }
}
