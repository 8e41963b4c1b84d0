package org.lotsenhaus.people.consent;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.AskConsent;
import org.lotsenhaus.people.AskConsent.Asking;
import org.lotsenhaus.people.AskConsent.EndsWrong;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
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

/** Says what somebody is to be asked: nothing is chosen beforehand but a time and a language. */
@RestController
class AskController {

  private static final int USUAL_MONTHS = 6;

  private final People people;
  private final FindConsent find;
  private final AskConsent ask;
  private final CityPlans plans;

  AskController(People people, FindConsent find, AskConsent ask, CityPlans plans) {
    this.people = people;
    this.find = find;
    this.ask = ask;
    this.plans = plans;
  }

  /**
   * @param renews a consent that ends soon: the same is asked again
   */
  @GetMapping("/{city}/people/{id}/consents/new")
  Page begin(Frame frame, @PathVariable UUID id, @RequestParam(required = false) UUID renews) {
    var person = held(id);
    return page(frame, person, renews == null ? fresh(frame, person) : again(frame, id, renews));
  }

  private Person held(UUID id) {
    return Refusal.found(people.held(id));
  }

  private static Entries fresh(Frame frame, Person person) {
    return Entries.none()
        .with("ends_on", frame.today().plusMonths(USUAL_MONTHS))
        .with("language", understood(person).tag());
  }

  /** The first that is spoken and written here. */
  private static Language understood(Person person) {
    return person.profile().languages().stream()
        .map(Spoken::language)
        .flatMap(it -> Language.ofFirstWave(it).stream())
        .findFirst()
        .orElse(GERMAN);
  }

  private Entries again(Frame frame, UUID id, UUID renews) {
    var before = find.byId(id, renews).consent();
    return Entries.none()
        .with("recipient", before.recipient())
        .with("purpose", before.purpose())
        .with("classes", List.copyOf(before.classes()))
        .with("ends_on", frame.today().plusMonths(USUAL_MONTHS))
        .with("language", before.language().tag());
  }

  private AskPage page(Frame frame, Person person, Entries entries) {
    var words = frame.words();
    return new AskPage(
        frame,
        person.id(),
        person.shownName(words),
        entries,
        recipients(),
        Choice.each(Topic.values(), it -> words.plain(it.messageKey())),
        Arrays.stream(DataClass.values())
            .filter(it -> it != DataClass.IDENTITY)
            .map(it -> new Choice(it.name(), words.plain(it.messageKey())))
            .toList(),
        Language.FIRST_WAVE.stream()
            .map(it -> new Choice(it.tag(), it.nameIn(frame.language())))
            .toList());
  }

  /** Whoever stands in the plan, but for those who ask. */
  private List<Choice> recipients() {
    var own = Tenant.bound().unit();
    return Choice.of(
        plans.current().units().stream().filter(it -> !it.key().equals(own)).toList(),
        it -> it.officialName());
  }

  @PostMapping("/{city}/people/{id}/consents")
  ResponseEntity<Page> ask(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var person = held(id);
    var typed = Entries.typed(sent);
    var asking = asking(frame, typed, page(frame, person, typed));
    try {
      if (asking != null) {
        var consent = ask.ask(person, asking);
        return Redirect.to(frame.to("/people/" + id + "/consents/" + consent));
      }
    } catch (EndsWrong outside) {
      typed.wrong("ends_on", "people-staff.wrong_ends_on");
    }
    return Refusal.answer(page(frame, person, typed));
  }

  private static @Nullable Asking asking(Frame frame, Entries typed, AskPage page) {
    var recipient = typed.oneOf("recipient", page.recipients());
    var purpose = typed.oneOf("purpose", page.purposes());
    var language = typed.oneOf("language", page.languages());
    var endsOn = typed.dayNotBefore("ends_on", frame.today());
    return typed.isFine()
        ? new Asking(
            recipient,
            Topic.valueOf(purpose),
            classes(typed, page),
            endsOn,
            Language.ofFirstWave(language).orElse(GERMAN))
        : null;
  }

  private static Set<DataClass> classes(Entries typed, AskPage page) {
    return typed.someOf("classes", page.classes()).stream()
        .map(DataClass::valueOf)
        .collect(Collectors.toSet());
  }
}
