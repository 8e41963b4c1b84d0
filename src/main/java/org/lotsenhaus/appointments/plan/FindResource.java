package org.lotsenhaus.appointments.plan;

import java.util.Optional;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.calendar.PlannedBy;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Resources;
import org.lotsenhaus.municipality.LastChanges.LastChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of those who can be booked, by its number. */
@Component
class FindResource {

  private final Resources resources;
  private final ResourceNames names;
  private final PlannedBy plannedBy;

  FindResource(Resources resources, ResourceNames names, PlannedBy plannedBy) {
    this.resources = resources;
    this.names = names;
    this.plannedBy = plannedBy;
  }

  @Transactional(readOnly = true)
  public Resource resource(int id) {
    return Refusal.found(resources.byId(id));
  }

  @Transactional(readOnly = true)
  public String name(Resource one) {
    return names.of(one);
  }

  @Transactional(readOnly = true)
  public Optional<LastChange> change(Resource one) {
    return plannedBy.ofResource(one.id());
  }
}
