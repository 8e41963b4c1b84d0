package org.lotsenhaus.tenancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * How work in the background goes through the cities: one after the other, each bound as the house
 * sees it, with a rest after each. One city's trouble is not another's; when the database is gone
 * or the house closes, the round ends.
 */
@Component
public class RoundOfCities {

  private static final Logger log = LoggerFactory.getLogger(RoundOfCities.class);
  private static final int ASKED_AT_ONCE = 50;

  private final Cities cities;
  private final CitiesWhere where;
  private final Pace pace;

  RoundOfCities(
      Cities cities, CitiesWhere where, @Value("${lotsenhaus.rounds.rests:9}") int rests) {
    pace = new Pace(rests);
    this.cities = cities;
    this.where = where;
  }

  /**
   * Through all cities. False when it ended before the last.
   *
   * @param what is done, for the log
   */
  public boolean visit(String what, Consumer<City> work) {
    return visit(what, cities.all(), work);
  }

  /**
   * Only to those that have something to do: what a round costs then hardly grows with the cities.
   */
  public boolean visitWhere(String what, Question question, Consumer<City> work) {
    return visit(what, where(question), work);
  }

  /** The same among some cities. */
  public boolean visitWhere(
      String what, Question question, Collection<TenantId> among, Consumer<City> work) {
    var some = among.stream().flatMap(it -> cities.byId(it).stream()).toList();
    return visit(what, where(question, some), work);
  }

  /** Those that say yes; not all of them when the house closes. */
  public List<City> where(Question question) {
    return where(question, cities.all());
  }

  private List<City> where(Question question, List<City> among) {
    var found = new ArrayList<City>();
    for (int from = 0; from < among.size() && pace.goesOn(); from += ASKED_AT_ONCE) {
      var some = among.subList(from, Math.min(among.size(), from + ASKED_AT_ONCE));
      pace.workAndRest(() -> found.addAll(saying(question, some)));
    }
    return found;
  }

  private List<City> saying(Question question, List<City> some) {
    var yes = where.yes(question, some);
    return some.stream().filter(it -> yes.contains(it.id().value())).toList();
  }

  private boolean visit(String what, List<City> some, Consumer<City> work) {
    try {
      for (var city : some) {
        if (!pace.goesOn()) {
          return false;
        }
        pace.workAndRest(() -> visit(what, city, work));
      }
      return true;
    } catch (CannotCreateTransactionException gone) {
      log.warn("{}: later, the database does not answer", what);
      return false;
    }
  }

  private static void visit(String what, City city, Consumer<City> work) {
    try {
      Tenant.as(city.id(), () -> work.accept(city));
    } catch (CannotCreateTransactionException gone) {
      throw gone;
    } catch (RuntimeException later) {
      log.warn("{}: trouble in {} ({})", what, city.slug(), later.getClass().getName());
    }
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    pace.close();
  }
}
