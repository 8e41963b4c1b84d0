package org.lotsenhaus.retention;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.shared.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through all protected areas of the bound city and deletes what is due, each thing in a
 * transaction of its own together with its proof. Cut short anywhere, what is done is done, and the
 * next run goes on; two at once do each thing once.
 */
@Service
class RunRetention {

  private static final Logger log = LoggerFactory.getLogger(RunRetention.class);

  private final List<Expires> kinds;
  private final KeepingTimes times;
  private final Runs runs;
  private final Proofs proofs;
  private final KeptFigures figures;
  private final CityPlans plans;
  private final Audit audit;
  private final TransactionTemplate transaction;

  RunRetention(
      List<Expires> kinds,
      KeepingTimes times,
      Runs runs,
      Proofs proofs,
      KeptFigures figures,
      CityPlans plans,
      Audit audit,
      TransactionTemplate transaction) {
    this.kinds = kinds.stream().sorted(comparing(Expires::kind)).toList();
    this.times = times;
    this.runs = runs;
    this.proofs = proofs;
    this.figures = figures;
    this.plans = plans;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * Bound to the house, or to data protection; neither sees what the run sees.
   *
   * @param goesOn is told after every step
   */
  UUID run(Runnable goesOn) {
    var run =
        Objects.requireNonNull(
            transaction.execute(status -> {
              var id = runs.begin();
              audit.wrote("deleted what was due", subject(id));
              return id;
            }));
    plans.current().city().compartments().stream()
        .map(Compartment::key)
        .forEach(area -> Tenant.inside(area, Expires.ACTOR).run(() -> inside(area, run, goesOn)));
    runs.end(run);
    return run;
  }

  private void inside(String area, UUID run, Runnable goesOn) {
    int held = 0;
    int troubled = 0;
    for (var kind : kinds) {
      var found = look(kind);
      held += found.held();
      for (var id : found.due()) {
        troubled += delete(kind, id, area, run) ? 0 : 1;
        goesOn.run();
      }
      goesOn.run();
    }
    runs.left(run, area, held, troubled);
  }

  private record Found(List<String> due, int held) {}

  private Found look(Expires kind) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          var over = times.over(kind.kind());
          return new Found(kind.due(over), kind.held(over));
        }));
  }

  /** One thing's trouble is not another's; it is met again tomorrow. */
  private boolean delete(Expires kind, String id, String area, UUID run) {
    try {
      transaction.executeWithoutResult(status -> deleteWithProof(kind, id, area, run));
      return true;
    } catch (CannotCreateTransactionException gone) {
      throw gone;
    } catch (RuntimeException trouble) {
      log.warn("a {} stays for now ({})", kind.kind(), trouble.getClass().getName());
      return false;
    }
  }

  private void deleteWithProof(Expires kind, String id, String area, UUID run) {
    kind.delete(id, times.over(kind.kind()))
        .ifPresent(gone -> {
          gone.figures().ifPresent(figures::add);
          proofs.write(run, area, gone);
          audit.wrote("deleted after its time", subject(run), kind.kind().name());
        });
  }

  /** The log never says whom it was about: that is what was deleted. */
  static String subject(UUID run) {
    return "retention " + run;
  }
}
