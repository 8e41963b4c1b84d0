package org.lotsenhaus.people.intake;

import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes who somebody is. Who is not held is not there. */
@RestController
class PersonController {

  private final ReadPerson read;
  private final PersonView view;
  private final RegisterPerson register;
  private final People people;
  private final CityPlans plans;

  PersonController(
      ReadPerson read, PersonView view, RegisterPerson register, People people, CityPlans plans) {
    this.read = read;
    this.view = view;
    this.register = register;
    this.people = people;
    this.plans = plans;
  }

  @GetMapping("/{city}/people/{id}")
  Page person(Frame frame, @PathVariable UUID id) {
    return view.page(frame, Refusal.found(read.read(id)));
  }

  @GetMapping("/{city}/people/{id}/edit")
  ResponseEntity<Page> edit(Frame frame, @PathVariable UUID id) {
    return held(id).blocked() ? back(frame, id) : open(frame, id);
  }

  private Person held(UUID id) {
    return Refusal.found(people.held(id));
  }

  private static ResponseEntity<Page> back(Frame frame, UUID id) {
    return Redirect.to(frame.to("/people/" + id));
  }

  /** Of who is protected, nothing is shown by a link alone: somebody has to press. */
  @PostMapping("/{city}/people/{id}/edit")
  ResponseEntity<Page> open(Frame frame, @PathVariable UUID id) {
    var person = Refusal.found(read.readWhole(id));
    return Refusal.answer(page(frame, person, PersonForm.filled(person.profile())));
  }

  /** Somebody was typed in anew who is known: what nobody knew yet can be kept. */
  @PostMapping("/{city}/people/{id}/additions")
  ResponseEntity<Page> add(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    if (held(id).blocked()) {
      return back(frame, id);
    }
    var person = Refusal.found(read.readWhole(id));
    var known = PersonForm.filled(person.profile());
    var page = page(frame, person, PersonForm.together(known, Entries.typed(sent)));
    return Refusal.answer(page);
  }

  private EditPage page(Frame frame, Person person, Entries entries) {
    var choices = PersonChoices.of(plans.current(), frame.words());
    return new EditPage(frame, person.id(), person.shownName(frame.words()), entries, choices);
  }

  @PostMapping("/{city}/people/{id}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var person = held(id);
    var typed = Entries.typed(sent);
    var profile = PersonForm.profile(typed, frame.today());
    if (profile.isEmpty()) {
      return Refusal.answer(page(frame, person, typed));
    }
    register.change(person, profile.get());
    return back(frame, id);
  }

  @PostMapping("/{city}/people/{id}/address-block")
  ResponseEntity<Page> block(Frame frame, @PathVariable UUID id) {
    register.block(held(id).id());
    return back(frame, id);
  }

  @PostMapping("/{city}/people/{id}/address-block/end")
  ResponseEntity<Page> unblock(Frame frame, @PathVariable UUID id) {
    register.unblock(held(id).id());
    return back(frame, id);
  }
}
