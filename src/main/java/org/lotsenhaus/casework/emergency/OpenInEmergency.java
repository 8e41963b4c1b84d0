package org.lotsenhaus.casework.emergency;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Breaks the glass: whoever holds the protected area may open a case there for a day, if a life is
 * in danger. Across the wall there is no such way.
 */
@Service
class OpenInEmergency {

  private static final Duration OPEN = Duration.ofHours(24);

  private final Cases cases;
  private final CaseAccess access;
  private final TellDataProtection dataProtection;
  private final Audit audit;
  private final Clock clock;

  OpenInEmergency(
      Cases cases, CaseAccess access, TellDataProtection dataProtection, Audit audit, Clock clock) {
    this.cases = cases;
    this.access = access;
    this.dataProtection = dataProtection;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<CaseFile> find(UUID id) {
    return cases.byId(id).filter(it -> Tenant.bound().holds(it.compartment()));
  }

  @Transactional(readOnly = true)
  public boolean isOpenTo(CaseFile file) {
    return access.mine(file.id()).isPresent();
  }

  /** What was said stands with the access, where data protection reads it; never in the log. */
  @Transactional
  public void open(CaseFile file, String reason) {
    if (isOpenTo(file)) {
      return;
    }
    var actor = Tenant.bound().account();
    access.begin(file, actor, Kind.EMERGENCY, reason, clock.instant().plus(OPEN));
    audit.wrote(
        "opened a case in an emergency", RegisterPerson.subject(file.person()), "emergency");
    dataProtection.tell();
  }
}
