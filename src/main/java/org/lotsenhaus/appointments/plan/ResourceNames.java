package org.lotsenhaus.appointments.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Room;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff call those who can be booked. Interpreters are known by what their key says. */
@Component
public class ResourceNames {

  private final Accounts accounts;
  private final CityPlans plans;

  ResourceNames(Accounts accounts, CityPlans plans) {
    this.accounts = accounts;
    this.plans = plans;
  }

  /** By their numbers. */
  @Transactional(readOnly = true)
  public Map<Integer, String> of(Collection<Resource> resources) {
    var people = new HashMap<String, String>();
    accounts.all().forEach(it -> people.put(it.id().toString(), it.name()));
    var plan = plans.current();
    var names = new HashMap<Integer, String>();
    resources.forEach(it -> names.put(it.id(), name(it, people, plan)));
    return names;
  }

  @Transactional(readOnly = true)
  public String of(Resource resource) {
    return name(resource, Map.of(), plans.current());
  }

  private String name(Resource resource, Map<String, String> people, CityPlan plan) {
    var key = resource.key();
    return switch (resource.kind()) {
      case ADVISER -> {
        var known = people.get(key);
        yield known == null ? accounts.nameOf(key).orElse(key) : known;
      }
      case ROOM -> Municipality.find(plan.city().rooms(), key).map(Room::name).orElse(key);
      case DESK -> plan.desk(key).map(Desk::label).orElse(key);
      case INTERPRETER -> key;
    };
  }
}
