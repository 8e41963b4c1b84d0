package org.lotsenhaus.questions.outside;

import java.util.Comparator;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who answers questions from outside: all may see it, the head names it. */
@RestController
@RequestMapping("/{city}/questions/outside")
class DeskOutsideController {

  private final OutsideDesk desk;
  private final CityPlans plans;
  private final PublicAddress address;
  private final TransactionTemplate transaction;

  DeskOutsideController(
      OutsideDesk desk, CityPlans plans, PublicAddress address, TransactionTemplate transaction) {
    this.desk = desk;
    this.plans = plans;
    this.address = address;
    this.transaction = transaction;
  }

  @GetMapping
  Page look(Frame frame, @AuthenticationPrincipal StaffMember reader) {
    return page(frame, reader, Entries.none());
  }

  private DeskOutsidePage page(Frame frame, StaffMember reader, Entries entries) {
    var language = frame.language();
    var now = transaction.execute(status -> desk.unit().map(it -> it.name(language)).orElse(""));
    var units =
        plans.current().units().stream()
            .sorted(Comparator.comparing((Unit it) -> it.name(language)))
            .map(it -> new Choice(it.key(), it.name(language)))
            .toList();
    var link = address.of(frame.to("/lotsen"));
    return new DeskOutsidePage(
        frame, now == null ? "" : now, units, link, reader.is(Role.HEAD), entries);
  }

  @PostMapping
  ResponseEntity<Page> name(
      Frame frame,
      @AuthenticationPrincipal StaffMember reader,
      @RequestParam MultiValueMap<String, String> sent) {
    if (!reader.is(Role.HEAD)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    var typed = Entries.typed(sent);
    var page = page(frame, reader, typed);
    var unit = typed.oneOf("unit", page.units());
    if (!typed.isFine()) {
      return Refusal.answer(page);
    }
    desk.name(unit);
    return Redirect.to(frame.to("/questions/outside?saved"));
  }
}
