package org.lotsenhaus.admin.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.access.ChangeAccount;
import org.lotsenhaus.access.ChangeAccount.OwnAccount;
import org.lotsenhaus.access.Grant;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Changes one account: roles, languages, protected areas, and its end. */
@RestController
class PersonController {

  private final CityPlans plans;
  private final Accounts accounts;
  private final ChangeAccount changeAccount;
  private final TransactionTemplate database;

  PersonController(
      CityPlans plans,
      Accounts accounts,
      ChangeAccount changeAccount,
      TransactionTemplate database) {
    this.plans = plans;
    this.accounts = accounts;
    this.changeAccount = changeAccount;
    this.database = database;
  }

  @PostMapping("/{city}/admin/people/{id}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var wanted = PersonForm.wanted(entries, choices(frame));
    if (entries.isFine()) {
      try {
        changeAccount.change(find(id).id(), wanted);
        return saved(frame, id);
      } catch (OwnAccount own) {
        entries.wrong("roles", "admin-staff.wrong_own_role");
      }
    }
    return Refusal.answer(page(frame, id, entries, Entries.none()));
  }

  private PersonChoices choices(Frame frame) {
    return PersonChoices.of(plans.current(), frame);
  }

  private StaffMember find(UUID id) {
    return Refusal.found(database.execute(status -> accounts.byId(id)));
  }

  private PersonPage page(Frame frame, UUID id, Entries entries, Entries grant) {
    List<Grant> grants = database.execute(status -> accounts.grants(id));
    return new PeopleView(frame, plans.current()).page(find(id), grants, entries, grant, null);
  }

  @PostMapping("/{city}/admin/people/{id}/compartments")
  ResponseEntity<Page> grant(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var compartment = entries.oneOf("compartment", choices(frame).compartments());
    LocalDate until =
        entries.maybe("until") == null ? null : entries.dayNotBefore("until", frame.today());
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, id, PersonForm.entries(find(id)), entries));
    }
    changeAccount.grant(find(id).id(), compartment, until);
    return saved(frame, id);
  }

  @PostMapping("/{city}/admin/people/{id}/compartments/removal")
  ResponseEntity<Page> takeBack(
      Frame frame, @PathVariable UUID id, @RequestParam String compartment) {
    changeAccount.takeBack(find(id).id(), compartment);
    return saved(frame, id);
  }

  @PostMapping("/{city}/admin/people/{id}/end")
  ResponseEntity<Page> end(Frame frame, @PathVariable UUID id) {
    try {
      changeAccount.end(find(id).id());
      return Redirect.to(frame.to("/admin/people?saved"));
    } catch (OwnAccount own) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static ResponseEntity<Page> saved(Frame frame, UUID id) {
    return Redirect.to(frame.to("/admin/people/" + id + "?saved"));
  }
}
