package org.lotsenhaus.admin.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.Invitations;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.OpenAccount.LoginTaken;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Accounts: who has one, and a new one with the link by which its holder chooses a password. */
@RestController
class PeopleController {

  private final CityPlans plans;
  private final Accounts accounts;
  private final OpenAccount openAccount;
  private final Invitations invitations;
  private final TransactionTemplate database;

  PeopleController(
      CityPlans plans,
      Accounts accounts,
      OpenAccount openAccount,
      Invitations invitations,
      TransactionTemplate database) {
    this.plans = plans;
    this.accounts = accounts;
    this.openAccount = openAccount;
    this.invitations = invitations;
    this.database = database;
  }

  @GetMapping("/{city}/admin/people")
  PeoplePage people(Frame frame) {
    return list(frame, Entries.none());
  }

  private PeoplePage list(Frame frame, Entries entries) {
    var members = database.execute(status -> accounts.all());
    return new PeopleView(frame, plans.current()).list(members, entries);
  }

  @PostMapping("/{city}/admin/people")
  ResponseEntity<Page> open(
      Frame frame, HttpServletRequest request, @RequestParam MultiValueMap<String, String> typed) {
    var plan = plans.current();
    var entries = Entries.typed(typed);
    var opening = PersonForm.opening(entries, PersonChoices.of(plan, frame), plan);
    if (entries.isFine()) {
      try {
        var account = openAccount.open(opening, Tenant.bound().actor());
        return Refusal.answer(page(frame, account, link(frame, request, account)));
      } catch (LoginTaken taken) {
        entries.wrong("login", "admin-staff.wrong_login_taken");
      }
    }
    return Refusal.answer(list(frame, entries));
  }

  private String link(Frame frame, HttpServletRequest request, UUID account) {
    return ServletUriComponentsBuilder.fromContextPath(request)
        .path(frame.to("/invitation/" + invitations.invite(account)))
        .toUriString();
  }

  @GetMapping("/{city}/admin/people/{id}")
  Page person(Frame frame, @PathVariable UUID id) {
    return page(frame, id, null);
  }

  private PersonPage page(Frame frame, UUID id, @Nullable String link) {
    var member = find(id);
    var grants = database.execute(status -> accounts.grants(id));
    return new PeopleView(frame, plans.current())
        .page(member, grants, PersonForm.entries(member), Entries.none(), link);
  }

  private StaffMember find(UUID id) {
    return Refusal.found(database.execute(status -> accounts.byId(id)));
  }

  /** For somebody who has lost the password: the old one works until the new one is chosen. */
  @PostMapping("/{city}/admin/people/{id}/invitation")
  ResponseEntity<Page> invite(Frame frame, HttpServletRequest request, @PathVariable UUID id) {
    find(id);
    return Refusal.answer(page(frame, id, link(frame, request, id)));
  }
}
