package org.lotsenhaus.casework.handover;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;

/** Who may work on the cases of an area. */
@Component
class Colleagues {

  private final Accounts accounts;

  Colleagues(Accounts accounts) {
    this.accounts = accounts;
  }

  /** All but the one who acts, by name. */
  List<StaffMember> of(CaseFile file) {
    return accounts.all().stream()
        .filter(it -> mayWorkOn(it, file) && !it.id().toString().equals(Tenant.bound().actor()))
        .toList();
  }

  private static boolean mayWorkOn(StaffMember member, CaseFile file) {
    return member.is(Role.CASEWORK) && member.compartments().contains(file.compartment());
  }

  /**
   * @throws NotAColleague when this account may not work on cases of the area
   */
  void check(CaseFile file, UUID account) {
    if (of(file).stream().noneMatch(it -> it.id().equals(account))) {
      throw new NotAColleague();
    }
  }

  /** Who has left, or works elsewhere now, works on it no more. */
  boolean isStill(CaseFile file, UUID account) {
    return accounts.byId(account).filter(it -> mayWorkOn(it, file)).isPresent();
  }

  static final class NotAColleague extends RuntimeException {}
}
