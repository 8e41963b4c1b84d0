package org.lotsenhaus.appointments.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Closures;
import org.lotsenhaus.calendar.OpeningExtra;
import org.lotsenhaus.calendar.OpeningRule;
import org.lotsenhaus.calendar.Openings;
import org.lotsenhaus.calendar.Resource.Kind;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who can be booked and when. No change takes a booking away; each is in the log. */
@Service
public class PlanTimes {

  private final Resources resources;
  private final Openings openings;
  private final Closures closures;
  private final Audit audit;

  PlanTimes(Resources resources, Openings openings, Closures closures, Audit audit) {
    this.resources = resources;
    this.openings = openings;
    this.closures = closures;
    this.audit = audit;
  }

  /** Takes in who was not known or had ended, or says anew what they can. */
  @Transactional
  public int takeIn(Kind kind, String key, Set<String> tags) {
    int id = resources.save(kind, key, tags, by());
    audit.wrote("plan_resource", "resource " + id);
    return id;
  }

  @Transactional
  public void end(int resource) {
    resources.end(resource, by());
    audit.wrote("end_resource", "resource " + resource);
  }

  @Transactional
  public void add(OpeningRule rule) {
    openings.add(rule, by());
    audit.wrote("plan_times", "resource " + rule.resource());
  }

  /** From this day on the rule holds no longer. */
  @Transactional
  public void endRule(int resource, UUID rule, LocalDate day) {
    openings.end(rule, day, by());
    audit.wrote("end_times", "resource " + resource);
  }

  @Transactional
  public void add(OpeningExtra extra) {
    openings.add(extra, by());
    audit.wrote("plan_times", "resource " + extra.resource());
  }

  @Transactional
  public void removeExtra(int resource, UUID extra) {
    openings.remove(extra);
    audit.wrote("end_times", "resource " + resource);
  }

  @Transactional
  public void close(Closure closure) {
    closures.add(closure, by());
    audit.wrote("close_times", "closure " + closure.id());
  }

  @Transactional
  public void reopen(UUID closure) {
    closures.remove(closure);
    audit.wrote("reopen_times", "closure " + closure);
  }

  private static String by() {
    return Tenant.bound().actor();
  }
}
