package org.lotsenhaus.casework.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a colleague work on a case for a time. */
@Service
public class Deputise {

  private final CaseDoor door;
  private final CaseAccess access;
  private final Colleagues colleagues;
  private final Audit audit;
  private final Clock clock;

  Deputise(CaseDoor door, CaseAccess access, Colleagues colleagues, Audit audit, Clock clock) {
    this.door = door;
    this.access = access;
    this.colleagues = colleagues;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param until the last day, included
   * @throws Colleagues.NotAColleague when the other may not work on cases of this area
   */
  @Transactional
  public void begin(UUID caseId, UUID account, LocalDate until) {
    var file = door.work(caseId);
    colleagues.check(file, account);
    var asked = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    var end = noLaterThanOwn(caseId, asked);
    access.end(caseId, Kind.DEPUTY, account);
    access.begin(file, account, Kind.DEPUTY, end);
    audit.wrote("made somebody a deputy", RegisterPerson.subject(file.person()));
  }

  /** A deputy passes on no more time than there is. */
  private Instant noLaterThanOwn(UUID caseId, Instant end) {
    return access.of(caseId).stream()
        .filter(it -> it.account().toString().equals(Tenant.bound().actor()))
        .filter(it -> it.kind() == Kind.DEPUTY)
        .flatMap(it -> Optional.ofNullable(it.until()).stream())
        .filter(it -> it.isBefore(end))
        .findFirst()
        .orElse(end);
  }

  @Transactional
  public void end(UUID caseId, UUID account) {
    var file = door.work(caseId);
    access.end(caseId, Kind.DEPUTY, account);
    audit.wrote("ended a deputyship", RegisterPerson.subject(file.person()));
  }
}
