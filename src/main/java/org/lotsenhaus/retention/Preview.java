package org.lotsenhaus.retention;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much the next run would delete. The house counts inside each protected area; nothing but the
 * figures comes out. They are exact, small ones too: data protection compares them with the proof.
 */
@Component
class Preview {

  /**
   * @param held how many would be due without a legal hold
   */
  record Due(Compartment area, Kind kind, int due, int held) {}

  private final List<Expires> kinds;
  private final KeepingTimes times;
  private final CityPlans plans;
  private final TransactionTemplate transaction;

  Preview(
      List<Expires> kinds, KeepingTimes times, CityPlans plans, TransactionTemplate transaction) {
    this.kinds = kinds.stream().sorted(comparing(Expires::kind)).toList();
    this.times = times;
    this.plans = plans;
    this.transaction = transaction;
  }

  /** Area by area; where there is nothing, nothing is said. */
  List<Due> due() {
    return plans.current().city().compartments().stream()
        .flatMap(it -> Tenant.inside(it.key(), Expires.ACTOR).call(() -> inside(it)))
        .toList();
  }

  private Stream<Due> inside(Compartment area) {
    return Objects.requireNonNull(
            transaction.execute(status -> kinds.stream().map(it -> count(area, it)).toList()))
        .stream()
        .filter(it -> it.due() + it.held() > 0);
  }

  private Due count(Compartment area, Expires kind) {
    var over = times.over(kind.kind());
    return new Due(area, kind.kind(), kind.due(over).size(), kind.held(over));
  }
}
